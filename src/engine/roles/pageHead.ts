import { dateIn } from '../imprint/dateIn.ts';
import { LATIN_PAPER } from '../lexicon/latinPapers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { isProse } from './prose.ts';

/** A page's head takes no more lines. */
const MOST_LINES = 8;
/** The posts of those who made the page, as its head names them. */
const POSTS =
  /(?:本版|总?值班|一版|[責责]任|[执執]行|美[术術]|文字|[图圖]片|本期|副)?(?:[编編][辑輯委审審]|[責责][编編校]|美[编編]|主[编編任]|[组組]版|版式|校[对對]|[统統][筹籌]|[设設][计計]|[审審][读讀稿]|值班)[:/]?/gu;
const NAMES = /^[\u3400-\u9fff·、, /]{1,8}$/u;
/** Number, day or name of the paper, or who publishes it, each on a line of its own. */
const PRINTED =
  /^(?:[A-Z]{0,2}\d{1,3}版?|[A-Z]{1,2}\d{1,2}版?[\u3400-\u9fff]{2,4}|\d{4}年\d{1,2}月\d{1,2}日[—–~-]{1,2}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|总?第\d{3,6}[号期]|(?:零售)?[价價][:]?[\d一二三四五六七八九]{1,2}(?:\.\d{1,2})?元|(?:[农農][历曆]|夏[历曆])?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年.{2,8}|第[\dA-Z一二三四五六七八九十]{1,3}版|\d{4}年\d{1,2}月\d{1,2}日|今日\d{1,3}版|[头頭]版|星期[一二三四五六日天]|.{2,20}(?:机关报|主[办辦管]|社出版)|[A-Z]{3,12}(?: [A-Z]{3,12})? ?(?:BAO|RIBAO|WANBAO|CHENBAO|SHIBAO|DAILY))$/u;

/** Whether a line names editors by their posts and holds nothing else: `责编高帆组版苏琳`. */
function isEditors(text: string): boolean {
  const [before, ...names] = text.split(POSTS);
  return before === '' && names.length > 0 && names.every((name) => NAMES.test(name));
}

/** A section with the page's number: `HOME H5`. */
const NUMBERED = /^\p{Lu}[\p{Lu} &]{2,23} [A-Z]?\d{1,3}$/u;

/** The name of a Chinese paper once more, in Latin capitals. */
const ROMANIZED = /^[A-Z]{3,14}(?: [A-Z]{3,14}){1,3}$/u;

const isOfHead = ({ kind, text }: Part, { tag, date, section, paper, folio }: Lexicon): boolean =>
  kind === 'text' &&
  ((tag.startsWith('zh') && ROMANIZED.test(text)) ||
    [date, PRINTED, paper, section, LATIN_PAPER, NUMBERED].some((pattern) => pattern.test(text)) ||
    isEditors(text) ||
    (folio.test(text) && !isProse(text)));

/** Neither a paper's name nor a day takes more units. */
const LONGEST_NAME = 40;
const LONGEST_DAY = 32;

/** Whether a page begins with a line in capitals, under it nothing but the day, and under that a blank line. */
function isNameOverDay([name, day, next]: readonly Part[], lexicon: Lexicon): boolean {
  if (!name || !day || !next || day.line.blanks > 0 || next.line.blanks === 0) return false;
  const shaped =
    name.text.length <= LONGEST_NAME && /^[^\p{Ll}\p{Script=Han}\d]{4,}$/u.test(name.text) && !isProse(name.text);
  return shaped && day.text.length <= LONGEST_DAY && /^\d/u.test(day.text) && dateIn(day.text, lexicon) !== null;
}

/** Figures alone may be a table's. */
const FIGURES = /^[A-Z]{0,2}\d{1,3}$/u;
const DAY = /^\d{4}年\d{1,2}月\d{1,2}日/u;

/** So many lines in a row that only a page's head prints are one, wherever they stand: a front page has its masthead below. */
const RUN = 4;

/** The parts that are the page's head: at its top, and in the box of the paper's name and day further below. */
export function headParts(parts: readonly Part[], lexicon: Lexicon): ReadonlySet<number> {
  const top = headLines(parts, lexicon);
  const found = new Set(parts.slice(0, top).map((_, i) => i));
  for (let from = top; from < parts.length; from++) {
    let to = from;
    while (to < parts.length && isImprint(parts[to] as Part, lexicon)) to++;
    const run = parts.slice(from, to);
    const dated = run.some(({ text }) => lexicon.date.test(text) || lexicon.paper.test(text) || DAY.test(text));
    if (run.length >= RUN && dated) for (let i = from; i < to; i++) found.add(i);
    from = to;
  }
  return found;
}

/** Whether a line is one that only a page's head prints: the paper, the day, the price. */
const isImprint = ({ kind, text }: Part, { tag, date, paper }: Lexicon): boolean =>
  kind === 'text' &&
  !FIGURES.test(text) &&
  ((tag.startsWith('zh') && ROMANIZED.test(text)) || [date, PRINTED, paper].some((pattern) => pattern.test(text)));

/**
 * How many parts at the top of a page are its head, where a text layer gives number, day, section and editors a line
 * each; 0 unless one of them is the day, the number or the paper.
 */
export function headLines(parts: readonly Part[], lexicon: Lexicon): number {
  const top = parts.slice(0, MOST_LINES);
  if (isNameOverDay(top, lexicon)) return 2;
  const end = top.findIndex((part) => !isOfHead(part, lexicon));
  const head = end < 0 ? top : top.slice(0, end);
  return head.some(({ text }) => lexicon.date.test(text) || PRINTED.test(text)) ? head.length : 0;
}
