import { AGENCIES } from './bylineWords.ts';
import { partsNames } from './chineseNames.ts';
import { codeBefore, isCjk } from './script.ts';

/** How a byline begins: a sign, an opening bracket, a post or a word for `by`. What begins otherwise may go on. */
const OPENS =
  /^(?:[□■◇◆○●◎△▲★☆（(〔【—–]|口\s|本\s*[报報]|新华社|新華社|记\s*者|記\s*者|通\s*[讯訊]\s*[员員]|(?:[插题題制製配绘繪]?[文图圖]|漫[画畫]|[摄攝]影|[制製]表)\s*[/／]|(?:by|from|von|par|door|photo|photos|foto|AP)\b)/iu;
/** How it ends beyond doubt. */
const CLOSES = /[）)〕】]\s*$|[摄攝道導导][:：]?\s*$/u;
/** A post or a picture's mark that one line ends in is over where the next opens anew: `记者何田／摄影` over `图／江岸社`. */
const ENDS_MARKED = /[／/]\s*(?:摄影|攝影|[图圖]|文)\s*$/u;

/** A sign on a line of its own, `口` for a square included. */
const SIGN_ALONE = /^[□■◇◆○●◎△▲口]$/u;

const joint = (before: string, after: string): string => {
  const cjk = isCjk(codeBefore(before, before.length)) || isCjk(after.codePointAt(0) ?? 0);
  return cjk && !partsNames(before, after) && !SIGN_ALONE.test(before) ? '' : ' ';
};

/** A post with the house before it, on a line of its own: `Harbor Tribune staff writers`. */
const POST_LINE =
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:(?:staff|news|sports|books?|arts|business|city|features?) )*(?:writer|reporter|editor|correspondent|columnist|critic)s?$/iu;
const FULL_NAME = /\p{Lu}\S* \p{Lu}\S*[^,&\s]$/u;
/** Where a writer can be reached is no name. */
const ADDRESS = /^\S*@\S+$/u;

/** What a line of a byline names beside whoever the line above it names: a post and an address name nobody. */
const isOfName = (lines: readonly string[], i: number): boolean =>
  !ADDRESS.test(lines[i] as string) &&
  !(
    i > 0 &&
    POST_LINE.test(lines[i] as string) &&
    FULL_NAME.test(lines[i - 1] as string) &&
    !namesAgency(lines[i] as string)
  );

const namesAgency = (line: string): boolean => AGENCIES.some(([, pattern]) => pattern.test(line));

/** Lines as one text; what stands between two is told by them alone. */
const joined = (lines: readonly string[]): string =>
  lines
    .filter((_, i) => isOfName(lines, i))
    .map((line, i, named) => (i === 0 ? line : `${joint(named[i - 1] as string, line)}${line}`))
    .join('');

/** How a byline in Latin letters ends that goes on: `By Nora Quill and`, `By Nora Quill, Associated`. */
const LATIN_OPEN = /(?:\b(?:and|associated|staff|special|to|the)|[,&])$/iu;

/** Whether a span's byline goes on with another span's: Chinese, not closed, or open, and the other does not open anew. */
function goesOn(before: string, after: string): boolean {
  if (LATIN_OPEN.test(before)) return !OPENS.test(after);
  const cjk = isCjk(after.codePointAt(0) ?? 0) || isCjk(codeBefore(before, before.length));
  return cjk && !CLOSES.test(before) && !OPENS.test(after);
}

/** The lines of a span, parted where one is over and the next opens anew. */
function apart(lines: readonly string[]): readonly string[][] {
  const found: string[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? '';
    const anew = (ENDS_MARKED.test(before) || CLOSES.test(before)) && OPENS.test(line);
    if (i === 0 || anew) found.push([line]);
    else found.at(-1)?.push(line);
  });
  return found;
}

/**
 * Bylines, each whole, from the lines of the spans that hold them. One that was cut (`（记者周志` … `方）`, by a line or by
 * text of others) is put together again; one that opens anew is another.
 */
export function bylineParts(spans: readonly (readonly string[])[]): string[] {
  const parts: string[][] = [];
  for (const lines of spans.flatMap(apart)) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && goesOn(last, lines[0] as string)) for (const line of lines) parts.at(-1)?.push(line);
    else parts.push([...lines]);
  }
  return parts.map(joined);
}
