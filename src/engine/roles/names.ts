import { isChineseName, isNames } from '../../clean/chineseNames.ts';
import { HOUSE, POST, RANK } from '../lexicon/reporters.ts';
import type { Part } from '../lines/part.ts';
import { smallWordsOf } from '../lines/smallWords.ts';
import { isAddressed, isInitialled } from './addressed.ts';
import { endsSentence } from './cues.ts';

const WORD = "\\p{Lu}[\\p{L}’'-]+";
/** The words of a name behind its first. */
const MORE = `(?: \\p{Lu}\\.)?(?: ${WORD}){1,2}`;
const OFFICE = '(?:, \\p{Lu}[\\p{L} ]{2,24})?';

/** Two to four words as a name is written, with an office behind a comma or without. */
const LATIN_NAME = new RegExp(`^${WORD}${MORE}${OFFICE}$`, 'u');

/** The words of a line as print parts them: between Han, plain text has no spaces. */
export function wordsApart({ line: { plain } }: Part): readonly string[] {
  const { text, at } = plain;
  const apart = (n: number): boolean => n > 0 && (at[n] as number) > (at[n - 1] as number) + 1;
  return [...text]
    .map((sign, n) => (apart(n) ? ` ${sign}` : sign))
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether a text is the name of one person and nothing else. */
export const isName = (text: string): boolean => isChineseName(text) || LATIN_NAME.test(text);

/** Brackets that hold Chinese (which the lexicon takes for a reporter's), or one word: an agency, not somebody's full name. */
const BRACKETED = /^\((?:[\p{Script=Han} :·、,/]+|\p{Lu}[\p{L}’'.-]*)\)$/u;

/** What stands in brackets behind a sentence and takes no photograph (`（记者 赵强）`, `(Reuters)`) signs the text. */
export const isBracketedName = ({ kind, text }: Part): boolean => kind === 'tail-byline' && BRACKETED.test(text);

/** Two or three words as a name is written or set in capitals, with first letters, and with an office behind a comma. */
const BARE_NAME = new RegExp(`^(?:\\p{Lu}\\p{L}*\\. ){0,2}${WORD}(?:${MORE})?${OFFICE}$`, 'u');
const TWO_WORDS = /\S \S/u;
/** Words in capitals and nothing else, as headlines are set too. */
const SHOUTED = /^[\p{Lu}’'-]+(?: [\p{Lu}’'-]+){0,2}$/u;
/** Where who signs lives, on a line of its own. */
const PLACE = new RegExp(`^${WORD}(?: ${WORD}){0,2}$`, 'u');
/** Who signs a letter takes no more units. */
const LONGEST_SIGNER = 20;
/** A line of either takes no more units. */
const LONGEST = 40;

/** A line in brackets, and what reporters are called before their names; `(本报记者赵强)` is no line of text. */
const IN_BRACKETS = /^\(([\p{Script=Han}·、,/ :]{2,18})\)$/u;
const REPORTER = /(?:[记記]者|通[讯訊][员員]|作者|[读讀]者|[图圖][/、]?文|文)[:/ ]?(?=[\p{Script=Han}·、,/ ]{2,12}$)/u;

const OFFICE_ALONE = /^本[报報刊](?:特[约約])?(?:[评評][论論][员員]|[编編][辑輯]部|[记記]者|通[讯訊][员員])$/u;

/** Whom a letter is from, before the name: where somebody lives, works, learns. */
const OF_PEOPLE =
  /^[\u3400-\u9fff]{0,14}(?:居民|市民|村民|[读讀]者|[网網]友|群[众眾]|[学學]生|教[师師]|家[长長]|[职職]工|[业業]主|乘客|[顾顧]客|[党黨][员員]|大[学學]|[中小][学學]|[学學]院|公司|[医醫]院|社[区區]|[镇鎮乡鄉村局厂廠]|街道|[县縣市区區])$/u;
const PERSON = /^[\u3400-\u9fff]{1,2}(?:女士|先生|小姐|阿姨|大[爷爺娘妈媽]|[师師]傅|某{1,2}|老[师師])$/u;
const isPerson = (word: string): boolean => isChineseName(word) || PERSON.test(word);

/** Whether a line is a name behind what its bearer is, apart from it: `城南居民 何桂英`, `（新河中学 何芳）`. */
function isOfPeople(part: Part): boolean {
  if (part.kind !== 'text' || part.text.length > LONGEST_SIGNER) return false;
  const [of = '', name = '', ...more] = wordsApart(part).map((word) => word.replace(/[()]/gu, ''));
  return more.length === 0 && OF_PEOPLE.test(of) && isPerson(name);
}

/** Whether a line of brackets holds Chinese names and nothing else, or a reporter's. */
function isSignedInBrackets({ kind, text }: Part): boolean {
  const inner = kind === 'text' || kind === 'tail-byline' ? IN_BRACKETS.exec(text)?.[1] : undefined;
  if (inner === undefined) return false;
  return OFFICE_ALONE.test(inner) || REPORTER.test(inner) || inner.split(/[、,/ ]+/u).every(isNames);
}

/**
 * Which parts sign what they stand under: Chinese names in brackets under the end of a text; a Latin name alone, or over
 * a place, between the end of a text and a blank line, of whose words none is written small on the page, as those of a
 * headline would be.
 */
export function signingNames(parts: readonly Part[]): readonly boolean[] {
  const lines = parts.map((_, i) => linesOfSigner(parts, i));
  const signs = lines.map(() => false);
  if (!lines.some((count) => count > 0)) return signs;
  const small = smallWordsOf(() => parts.map(({ text }) => text));
  lines.forEach((count, i) => {
    if (count > 0 && !wordsOf(parts[i] as Part).some((word) => small().has(word))) signs.fill(true, i, i + count);
  });
  return signs;
}

const wordsOf = ({ text }: Part): readonly string[] =>
  text
    .replace(/,.*/u, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Whether a line under a text that is over can only sign it. */
const signsWhole = (part: Part): boolean =>
  isSignedInBrackets(part) ||
  isOfPeople(part) ||
  (part.kind === 'text' && part.first && part.last && isPostedName(part.text));

/** How many lines from part `i` on may be a name, or a name and a place, under the end of a text; 0: none. */
function linesOfSigner(parts: readonly Part[], i: number): number {
  const [above, part, below] = [parts[i - 1], parts[i] as Part, parts[i + 1]];
  if (above && endsSentence(above.text) && signsWhole(part)) return 1;
  const addressed = above && endsSentence(above.text) ? addressedLines(parts, i) : 0;
  if (addressed > 0) return addressed;
  if (!isLine(part, BARE_NAME) || !TWO_WORDS.test(part.text) || !above) return 0;
  if (Math.max(above.cells, parts[i - 2]?.cells ?? 0) <= part.cells || !endsSentence(above.text)) return 0;
  if (isApart(below)) return SHOUTED.test(part.text) ? 0 : 1;
  return below && isLine(below, PLACE) && isApart(parts[i + 2]) ? 2 : 0;
}

/** A house with its number, or what somebody does behind their initials, to a full stop: a signature also where no blank line follows. */
const SURE = /, \d+\p{L}?,? \p{Lu}|^(?:\p{Lu}\. ?){1,2}\p{L}+, \p{Ll}.*\.$/u;

/** A name with where its bearer lives stands on so many lines at most. */
const ADDRESS_LINES = 3;

/** How many lines from part `i` on are a name and its bearer's address, or a name with initials, over a blank line; 0: none. */
function addressedLines(parts: readonly Part[], i: number): number {
  let text = '';
  for (let n = 0; n < ADDRESS_LINES; n++) {
    const part = parts[i + n];
    if (part?.kind !== 'text' || part.line.blanks > 0) return 0;
    text = text === '' ? part.text : `${text.replace(/,$/u, '')}, ${part.text}`;
    if (n === 0 && SURE.test(text) && (isAddressed(text) || isInitialled(text))) return 1;
    if (isApart(parts[i + n + 1]))
      return (isAddressed(text) && (n === 0 || SURE.test(text))) || isShortInitialled(parts, i, n, text) ? n + 1 : 0;
  }
  return 0;
}

/** Whether a name with initials is shorter than the text that it signs, as the last line of a sentence would be, too. */
const isShortInitialled = (parts: readonly Part[], i: number, n: number, text: string): boolean =>
  isInitialled(text) &&
  Math.max(...parts.slice(Math.max(0, i - 2), i).map(({ cells }) => cells)) > (parts[i + n] as Part).cells;

const isLine = ({ kind, text, line }: Part, pattern: RegExp): boolean =>
  kind === 'text' && line.blanks === 0 && text.length <= LONGEST && pattern.test(text);

const isApart = (part: Part | undefined): boolean => part === undefined || part.line.blanks > 0;

/** A reporter's post, with house and rank or without, and what stands behind it. */
const POSTED = new RegExp(`^${HOUSE}?(?:${RANK}){0,2}${POST}[: ]?([\\u3400-\\u9fff·、, :]{2,24})(?<![摄攝图圖])$`, 'u');

/** A reporter's post whose name stands on the next line, or was lost. */
const POST_ALONE = new RegExp(`^${HOUSE}(?:${RANK}){0,2}${POST}$`, 'u');
const BARE_POST = new RegExp(`^${POST}$`, 'u');

/** Whether a part is a reporter's post and nothing else; where it names no house, over the name. */
export function isPostAlone({ kind, text, line }: Part, below: Part | undefined): boolean {
  if (kind !== 'text') return false;
  return POST_ALONE.test(text) || (BARE_POST.test(text) && line.cells <= 8 && isNames(below?.text ?? ''));
}

/** The sign before a post; and what says, behind the names, that they took the photographs too, or put the text together. */
const AROUND_POST = /^[□■○●◎◆⊙◇] ?|(?<=.)(?:[/ ] ?文[图圖]| ?文[/·、][图圖]|整理|[采採][写寫]|撰文)$/gu;
const BETWEEN_NAMES = new RegExp(`[、, :]|(?:${RANK}){0,2}(?:${POST}|[实實][习習]生)`, 'u');

/** Whether a line is a reporter's post and names and nothing else: `本报全媒体记者张三、李四`. */
export function isPostedName(text: string): boolean {
  const names = POSTED.exec(text.replace(AROUND_POST, ''))?.[1]
    ?.split(BETWEEN_NAMES)
    .filter((name) => name !== '');
  return names !== undefined && names.length > 0 && names.every(isNames);
}
