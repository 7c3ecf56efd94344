import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { isHan } from '../lines/script.ts';
import type { Vocabulary } from './words.ts';

/** The names of all cues, in the order of their numbers. Grows only while this module is loaded. */
export const CUES: string[] = [];
const cue = (name: string): number => CUES.push(name) - 1;
const cues = (name: string, count: number): number => {
  const first = CUES.length;
  for (let k = 0; k < count; k++) cue(`${name}-${k}`);
  return first;
};

const ALWAYS = cue('always');
const KIND = {
  label: cue('label'),
  dateline: cue('dateline'),
  byline: cue('lead-byline'),
  'tail-byline': cue('tail-byline'),
  credit: cue('credit'),
  text: cue('text'),
};
const NOT_FIRST = cue('inside-line');
const SENTENCE_END = cue('ends-sentence');
const STOP_INSIDE = cue('stop-inside');
const COMMA_INSIDE = cue('comma-inside');
const COMMA_END = cue('ends-comma');
const HYPHEN_END = cue('ends-hyphen');
const LOWER = cue('starts-lower');
const UPPER = cue('starts-upper');
const CAPITALS = cue('all-capitals');
const TITLE_CASE = cue('title-case');
const QUOTED = cue('quoted');
const QUOTE_START = cue('starts-quote');
const DASH_START = cue('starts-dash');
const DASH_END = cue('ends-dash');
const MARK_START = cue('starts-mark');
const BRACKETED = cue('bracketed');
const BYLINE = cue('byline-words');
const CAPTION = cue('caption-words');
const OPENING = cue('opening-words');
const FOLIO = cue('folio-words');
const JUMP = cue('jump-words');
const NOTICE = cue('notice-words');
const SECTION = cue('section-words');
const SERIES = cue('series-words');
const POST = cue('post-words');
const SIGNATURE = cue('signature-words');
const SPACED = cue('inner-space');
const NO_LETTERS = cue('no-letters');
const DIGITS = cue('many-digits');
/** Names of the cues so far, which wording alone decides: the chain's first, and clues of the trees. */
export const WORDING: readonly string[] = [...CUES];
const BLANK = cues('blank-above', 3);
const INDENT = cue('indented');
const LENGTH = cues('length', 9);
const RATIO = cues('of-column', 7);
const MATES = cues('mates', 5);
const RUN_BELOW = cues('as-wide-below', 5);
const RUN_ABOVE = cues('as-wide-above', 5);
const COLUMN_CHANGES = cue('column-changes');
const SEAM_SHAPE = cues('seam-shape', 32);
const RATIO_END = cues('of-column-and-end', 14);
const COHESION_END = cues('cohesion-and-end', 8);
const TOP = cues('from-top', 4);
const BOTTOM = cues('from-bottom', 4);
const COMMON = cues('words-elsewhere', 4);
const COHESION = cues('cohesion-above', 4);
const SEAM = cues('seam-word', 2);

const LENGTHS = [3, 6, 10, 16, 22, 30, 42, 60];
const RATIOS = [0.35, 0.6, 0.8, 0.93, 1.04, 1.25];
const EDGES = [1, 2, 4];
const bin = (value: number, edges: readonly number[]): number => {
  let k = 0;
  while (k < edges.length && value >= (edges[k] as number)) k++;
  return k;
};

/** Whether a text ends where a sentence may end. */
export const endsSentence = (text: string): boolean => /[。!?.…][”"’」』) ]{0,3}$/u.test(text);

/** Column width around each part: the width that most of its neighbours nearly reach. */
export function columnsOf(parts: readonly Part[]): Float64Array {
  const near: number[] = [];
  return Float64Array.from(parts, (_, i) => {
    near.length = 0;
    for (let k = Math.max(0, i - 4); k <= i + 4 && k < parts.length; k++) near.push((parts[k] as Part).line.cells);
    near.sort((a, b) => a - b);
    return near[Math.floor(near.length * 0.7)] as number;
  });
}

/** Whether two lines, by their cells, may stand in one column. */
export const sameWidth = (a: number, b: number): boolean => Math.abs(a - b) <= 1 + 0.06 * Math.max(a, b);

/** Chinese pages and all others weigh the same cues apart: numbers from here on are a page's that is not Chinese. */
export const cueCount = (): number => CUES.length * 2;

/** The number from which a page's cues count. */
export const cueShift = (lexicon: Lexicon): number => (lexicon.tag.startsWith('zh') ? 0 : CUES.length);

/** The cues of every part, as lists of cue numbers. */
export function cuesOf(parts: readonly Part[], lexicon: Lexicon, words: Vocabulary): readonly Int16Array[] {
  const columns = columnsOf(parts);
  const cohesion = cohesionsOf(words, REACH);
  const shift = cueShift(lexicon);
  return parts.map((part, i) => {
    const on: number[] = [ALWAYS, KIND[part.kind]];
    if (!part.first) on.push(NOT_FIRST);
    addWording(part.text, on);
    addLexicon(part.text, lexicon, on);
    addShape(parts, i, columns, on);
    on.push(COMMON + bin(meanFrequency(words, i), [1.2, 1.8, 3]));
    const cohesionBin = bin(cohesion[i] as number, [0.02, 0.08, 0.18]);
    const above = parts[i - 1];
    on.push(COHESION + cohesionBin, COHESION_END + cohesionBin * 2 + (above && endsSentence(above.text) ? 1 : 0));
    addSeam(parts, i, words, on);
    return Int16Array.from(on, (number) => number + shift);
  });
}

function addWording(whole: string, on: number[]): void {
  const text = whole.length > 240 ? whole.slice(0, 120) + whole.slice(-120) : whole;
  const put = (number: number, present: boolean): void => {
    if (present) on.push(number);
  };
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const initials = text.match(/(?:^| )\p{Lu}/gu)?.length ?? 0;
  const latin = text.match(/(?:^| )\p{Script=Latin}/gu)?.length ?? 0;
  const digits = text.match(/\d/gu)?.length ?? 0;
  put(SENTENCE_END, endsSentence(text));
  put(STOP_INSIDE, /[。!?;].|[.] \p{Lu}/u.test(text));
  put(COMMA_INSIDE, /[,、].|: /u.test(text));
  put(COMMA_END, /[,、;:]$/u.test(text));
  put(HYPHEN_END, /\p{L}[-‐¬­]$/u.test(text));
  put(LOWER, /^\p{Ll}/u.test(text));
  put(UPPER, /^\p{Lu}/u.test(text));
  put(CAPITALS, capitals > 2 && capitals > letters * 0.8);
  put(TITLE_CASE, latin > 1 && initials > latin * 0.7);
  put(QUOTED, /^[“"「『].*[”"」』]$/u.test(text));
  put(QUOTE_START, /^[“"「『‘]/u.test(text));
  put(DASH_START, /^[—–-]/u.test(text));
  put(DASH_END, /[—–]$/u.test(text));
  put(MARK_START, /^[■□◆◇●○▲△★☆▼▽◎•*]/u.test(text));
  put(BRACKETED, /^[([【〔].*[)\]】〕]$/u.test(text));
  put(SPACED, / /u.test(text));
  put(NO_LETTERS, letters === 0);
  put(DIGITS, digits * 4 > text.length);
}

function addLexicon(whole: string, lexicon: Lexicon, on: number[]): void {
  const text = whole.slice(0, 200);
  if (lexicon.byline.test(text)) on.push(BYLINE);
  if (lexicon.caption.test(text)) on.push(CAPTION);
  if (lexicon.opening.test(text)) on.push(OPENING);
  if (lexicon.folio.test(text)) on.push(FOLIO);
  if (lexicon.jumpline.test(text)) on.push(JUMP);
  if (lexicon.notice.test(text)) on.push(NOTICE);
  if (lexicon.section.test(text)) on.push(SECTION);
  if (lexicon.series.test(text)) on.push(SERIES);
  if (lexicon.post.test(text)) on.push(POST);
  if (lexicon.signature.test(text)) on.push(SIGNATURE);
}

function addShape(parts: readonly Part[], i: number, columns: Float64Array, on: number[]): void {
  const part = parts[i] as Part;
  const { line } = part;
  on.push(BLANK + (part.first ? Math.min(2, line.blanks) : 0));
  if (part.first && line.indent > 1) on.push(INDENT);
  on.push(LENGTH + bin(part.cells, LENGTHS), RATIO + bin(line.cells / (columns[i] as number), RATIOS));
  on.push(TOP + bin(i, EDGES), BOTTOM + bin(parts.length - 1 - i, EDGES));
  let mates = 0;
  for (let k = i - 3; k <= i + 3; k++)
    if (k !== i && parts[k] && sameWidth((parts[k] as Part).line.cells, line.cells)) mates++;
  on.push(MATES + Math.min(4, mates));
  const ends = endsSentence(part.text) ? 1 : 0;
  on.push(RATIO_END + 2 * bin(line.cells / (columns[i] as number), RATIOS) + ends);
  on.push(SEAM_SHAPE + 2 * seamShape(parts, i, columns) + ends);
  on.push(RUN_BELOW + runLength(parts, i, 1), RUN_ABOVE + runLength(parts, i, -1));
  const ahead = columns[Math.min(parts.length - 1, i + 4)] as number;
  if (!sameWidth(ahead, columns[Math.max(0, i - 4)] as number)) on.push(COLUMN_CHANGES);
}

/** Whether the part above ends a sentence, falls short of its column, is as wide as this one, and whether the one below is. */
function seamShape(parts: readonly Part[], i: number, columns: Float64Array): number {
  const own = (parts[i] as Part).line.cells;
  const above = parts[i - 1];
  const below = parts[i + 1];
  const bits = [
    !above || endsSentence(above.text),
    !above || above.line.cells < 0.85 * (columns[i - 1] as number),
    above !== undefined && sameWidth(above.line.cells, own),
    below !== undefined && sameWidth(below.line.cells, own),
  ];
  return bits.reduce((sum, bit, k) => sum + (bit ? 1 << k : 0), 0);
}

/** How many of the next four parts in a direction are as wide as this one, without a break. */
function runLength(parts: readonly Part[], i: number, step: 1 | -1): number {
  const own = (parts[i] as Part).line.cells;
  let run = 0;
  while (run < 4 && parts[i + step * (run + 1)] && sameWidth((parts[i + step * (run + 1)] as Part).line.cells, own))
    run++;
  return run;
}

function meanFrequency({ of, frequency }: Vocabulary, i: number): number {
  const words = of[i] as Int32Array;
  if (words.length === 0) return 0;
  let sum = 0;
  for (const word of words) sum += Math.min(6, frequency[word] as number);
  return sum / words.length;
}

/** How many parts each way are compared at a seam. */
const REACH = 6;

/** Shared words of the `reach` parts above and below the upper edge of each part, by weight, 0…1. */
export function cohesionsOf({ of, weight }: Vocabulary, reach: number): Float64Array {
  const last = new Int32Array(weight.length).fill(-1);
  return Float64Array.from(of, (_, i) => {
    let above = 0;
    let below = 0;
    let shared = 0;
    for (let k = Math.max(0, i - reach); k < i; k++)
      for (const word of of[k] as Int32Array) {
        last[word] = i;
        above += weight[word] as number;
      }
    for (let k = i; k < i + reach && k < of.length; k++)
      for (const word of of[k] as Int32Array) {
        below += weight[word] as number;
        if (last[word] === i) shared += weight[word] as number;
      }
    return shared / Math.sqrt(above * below + 1);
  });
}

/** Whether the two Han on either side of a line break make a word that the page knows. */
function addSeam(parts: readonly Part[], i: number, words: Vocabulary, on: number[]): void {
  const before = parts[i - 1]?.text.at(-1) ?? '';
  const after = (parts[i] as Part).text[0] ?? '';
  if (!isHan(before.charCodeAt(0)) || !isHan(after.charCodeAt(0))) return;
  on.push(SEAM + (words.pairs.has(before.charCodeAt(0) * 0x10000 + after.charCodeAt(0)) ? 1 : 0));
}
