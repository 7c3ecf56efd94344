import { LATIN_PAPER } from '../lexicon/latinPapers.ts';

/** What Chinese papers are called at the end of their name. */
const HAN_PAPER = /^《?([\u3400-\u9fff]{1,7}[报報])》?$/u;
const HAN_WEEKLY = /^([\u3400-\u9fff]{2,8}[周週]刊)$/u;
/** Words that end like a paper's name. */
const NO_PAPER =
  /^(?:本|[举舉海公情通汇彙电電简簡预預]|黑板|[墙牆])[报報]$|^(?:文化|生活|[经經][济濟]|社[会會]|理[论論]|周末|新[闻聞])[周週]刊$/u;
/** A folio is no longer, in UTF-16 units. */
const LONGEST = 160;
const WEEKDAY = /^(?:\p{L}+day|\p{L}+tag|星期.|[农農][历曆].*)$/u;

/** The name of a paper that stands by itself in one of the lines of masthead and folio, as printed; `null`: none. */
export function publicationIn(lines: readonly string[]): string | null {
  const tokens = lines.filter((line) => line.length < LONGEST).flatMap(tokensOf);
  for (const pattern of [HAN_PAPER, LATIN_PAPER, HAN_WEEKLY]) {
    const name = tokens.find((token) => pattern.test(token) && !NO_PAPER.test(token) && !WEEKDAY.test(token));
    if (name !== undefined) return name.replace(/[《》]/gu, '');
  }
  return null;
}

/** What a line prints side by side: Chinese items are parted by any space, others by wide ones, marks and commas. */
function tokensOf(line: string): readonly string[] {
  const han = /[\u3400-\u9fff]/u.test(line);
  const closed =
    han && !/[\u3400-\u9fff]{3}/u.test(line) ? line.replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/gu, '') : line;
  return closed.split(han ? /[\s|｜•·,，]+/u : /\s{2,}|\s*[|•·—–]\s*|, | (?=\d)/u).map((token) => token.trim());
}
