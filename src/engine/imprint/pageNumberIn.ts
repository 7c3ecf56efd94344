/** How page numbers are printed, the surest way first. Group 1 is the number. */
const NUMBERED: readonly RegExp[] = [
  /第 ?([\dA-Z]{1,4}|[一二三四五六七八九十]{1,3}) ?版/u,
  /(?:^|\P{L})(?:page|seite|p[aá]gina|p[aá]g\.|blz\.?|sivu|sidan?|side|strona|str\.|страница|стр\.|s\.) ?([A-Z]?\d{1,3}[A-Z]?)(?![\d\p{L}])/iu,
  /^([A-Z]{0,2}\d{1,3})$/mu,
  /(?<![\d今日共本])([A-Z]?\d{1,3}) ?版(?!面|式)/u,
  // Beside a section's name a figure that begins with a letter or a nought is the page's.
  /(?<=^|[^\p{L}\d])([A-Z]\d{1,2}|0\d) ?[\u3400-\u9fff]{2,6}(?=$|\d{4}年)/mu,
  /^[\u3400-\u9fff]{2,6} ?([A-Z]\d{1,2}|0\d)$/mu,
  /^([A-Z]\d{1,2}) (?=\p{Lu}{2})/mu,
  /[日天\d] ([A-Z]\d{1,2})$/mu,
  /[•|] ?[\p{L} &’'-]{2,30} (\d{1,3})$/mu,
  /(?:[报報]|周刊)\s*([A-Z]?\d{1,3})$/mu,
  /^(\d{1,2}|[A-Z]{1,2}\d{1,2}) ?(?:[\u3400-\u9fff]{2,6})?(?: |(?<=[\u3400-\u9fff]))(?=\d{4}年)/mu,
  /[报報]([A-Z]?\d{1,2})(?=[\u3400-\u9fff]{2,6}\d{4}年)/mu,
  /^(?=[^\n]*(?:[\d〇○零一二三四五六七八九]{4}年|[报報]))[^\n]*?(?<![A-Za-z\d])([A-Z]\d{1,2})(?=[\u3400-\u9fff ]|$)/mu,
  /星期[一二三四五六日天] ?(\d{1,2})$/mu,
  /^([A-Z]{1,2}\d{1,3}|\d{1,3}) (?!\p{L}+[.,]? (?:1[6-9]|20)\d{2}|pages|seiten)(?=\p{Lu}[^\n]{3,70}(?:1[6-9]|20)\d{2}(?!\d))/imu,
  /^([A-Z]?\d{1,3}) ?[|•·] ?(?=\p{Lu}[^\n]*(?:1[6-9]|20)\d{2}(?!\d))/mu,
  /(?<!\d)(?:1[6-9]|20)\d{2}(?=[^\p{L}\d]|$)(?:[^\n]{0,40}[ |—–-])?(?<!(?:no|nr|n|vol|№|n°|núm|num)\.? ?)(?<=[ |])([A-Z]?\d{1,3})$/imu,
  // `HOME H5`, `SPETTACOLI 27` on a line of its own, but no issue.
  /^(?!(?:VOL|NO|NR|NUM|ISSUE)[^\n]*\d$)\p{Lu}[\p{Lu} &]{2,23} ([A-Z]?\d{1,3})$/mu,
];
/** How many pages the issue has is not the page's number. */
const ISSUE_SIZE = /(?:今日|本期|共) ?\d+ ?版/gu;

/** The page's number as masthead and folio print it (`3`, `A12`), or `null`. */
export function pageNumberIn(lines: readonly string[]): string | null {
  const text = lines
    .join('\n')
    .replace(ISSUE_SIZE, '')
    .replace(/[^\S\n]+/gu, ' ');
  for (const pattern of NUMBERED) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
