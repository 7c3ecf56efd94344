import { LATIN_PAPER } from '../lexicon/latinPapers.ts';

/** What Chinese papers are called at the end of their name. */
const HAN_PAPER = /^《?([\u3400-\u9fff]{1,7}[报報])》?$/u;
const HAN_WEEKLY = /^([\u3400-\u9fff]{2,8}[周週]刊)$/u;
/** Words that end like a paper's name. */
const NO_PAPER =
  /(?:[预預][报報]|[战戰捷喜海警][报報])$|^(?:本|[举舉海公情通汇彙电電简簡预預]|黑板|[墙牆])[报報]$|^(?:文化|生活|[经經][济濟]|社[会會]|理[论論]|周末|新[闻聞])[周週]刊$|^(?:(?:the )?(?:latest|late|local|foreign|domestic|general|telegraphic|shipping|evening|morning)) news$/iu;
/** A folio is no longer, in UTF-16 units. */
const LONGEST = 160;
const WEEKDAY = /^(?:\p{L}+day|\p{L}+tag|星期.|[农農][历曆].*)$/u;

/**
 * The name of a paper that stands by itself in one of the lines of masthead and folio, as printed; `null`: none.
 * `section`: how the language names sections, which may end like papers (`Local News`).
 */
export function publicationIn(lines: readonly string[], section: RegExp): string | null {
  const tokens = lines.filter((line) => line.length < LONGEST).flatMap(tokensOf);
  const latin = tokens.filter((token) => !section.test(token)).map((token) => withoutSection(token, section));
  return named(tokens, HAN_PAPER) ?? named(latin, LATIN_PAPER) ?? named(tokens, HAN_WEEKLY);
}

function named(tokens: readonly string[], pattern: RegExp): string | null {
  const name = tokens.find((token) => pattern.test(token) && !NO_PAPER.test(token) && !WEEKDAY.test(token));
  return name?.replace(/[《》]/gu, '') ?? null;
}

/** `Sports Gull Harbor Courier` → `Gull Harbor Courier`. */
function withoutSection(token: string, section: RegExp): string {
  const [first = '', ...rest] = token.split(' ');
  return rest.length > 1 && section.test(first) ? rest.join(' ') : token;
}

/** A page's number before a name and the day of the week behind it, with no more than a space between. */
const AROUND =
  /^\p{Lu}?\d{1,3} (?=\p{Lu})|^il (?=\p{Lu})| (?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/gu;

/** What a line prints side by side: Chinese items are parted by any space, others by wide ones, marks and commas. */
function tokensOf(line: string): readonly string[] {
  const han = /[\u3400-\u9fff]/u.test(line);
  const closed =
    han && !/[\u3400-\u9fff]{3}/u.test(line) ? line.replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/gu, '') : line;
  return closed.split(han ? /[\s|｜•·,，]+/u : /\s{2,}|\s*[|•·—–]\s*|, | (?=\d)|(?<=\p{L}{3}\.) /u).map((token) =>
    token
      .trim()
      .replace(AROUND, '')
      .replace(/^[«“"]|[»”"]$|(?<=\p{L}{3})\.$/gu, ''),
  );
}
