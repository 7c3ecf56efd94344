import type { Part } from '../lines/part.ts';
import { isDigit, isHan, isLatinLetter, isSpace } from '../lines/script.ts';
import { columnsOf, sameWidth, WORDING } from '../roles/cues.ts';
import type { Vocabulary } from '../roles/words.ts';

/** What trees are told of a part, in this order; behind them one number for each wording cue of `roles/cues.ts`. */
const SHAPE = [
  'cells',
  'of-page-column',
  'of-local-column',
  'of-line-above',
  'of-line-below',
  'length',
  'blanks-above',
  'indent',
  'han-share',
  'digit-share',
  'capital-share',
  'title-case-share',
  'punctuation-share',
  'space-share',
  'radical-share',
  'full-digit-share',
  'from-top',
  'parts-above',
  'parts-below',
  'kind',
  'first-of-line',
  'last-of-line',
  'echo',
  'mates',
  'words-elsewhere',
  'column',
  'opens-with-digit',
  'opens-with-closing-mark',
  'ends-with-letter',
] as const;

/** Traits of a page that all its parts share. */
const PAGE = ['page-parts', 'page-blanks', 'page-side-by-side', 'page-han', 'page-specks', 'page-column'] as const;

export const PART_CLUES: readonly string[] = [...SHAPE, ...PAGE, ...WORDING.map((name) => `wording-${name}`)];
const WIDTH = PART_CLUES.length;
export const partClue = (name: (typeof SHAPE)[number] | (typeof PAGE)[number]): number => PART_CLUES.indexOf(name);

/** The clues of all parts of a page, `[part][clue]`. */
export interface PartClues {
  readonly values: Float32Array;
  /** Width of the column around each part, in cells. */
  readonly columns: Float64Array;
  /** Width of most lines of the page. */
  readonly pageColumn: number;
  readonly han: boolean;
  readonly sideBySide: boolean;
  /** Share of parts with a blank line above. */
  readonly blanks: number;
}

/** Order of part kinds as one number: the nearer to running text, the smaller. */
const KIND_ORDER = { text: 0, dateline: 1, byline: 2, 'tail-byline': 3, credit: 4, label: 5 } as const;

/** Measures every part; `on` are the cue numbers of the chain, `shift` where a page's own begin. */
export function partCluesOf(
  source: string,
  parts: readonly Part[],
  on: readonly Int16Array[],
  shift: number,
  words: Vocabulary,
  han: boolean,
): PartClues {
  const values = new Float32Array(parts.length * WIDTH);
  const columns = columnsOf(parts);
  const pageColumn = columnOfPage(parts);
  const echoes = echoesOf(parts);
  const sideBySide = parts.some((part) => part.line.column > 0);
  const blanks = parts.filter((part) => part.first && part.line.blanks > 0).length / Math.max(1, parts.length);
  const specks = parts.filter((part) => part.text.length < 4).length / Math.max(1, parts.length);
  parts.forEach((part, i) => {
    const { line } = part;
    const at = i * WIDTH;
    const above = parts[i - 1]?.line.cells ?? line.cells;
    const below = parts[i + 1]?.line.cells ?? line.cells;
    values[at] = line.cells;
    values[at + 1] = line.cells / pageColumn;
    values[at + 2] = line.cells / (columns[i] as number);
    values[at + 3] = line.cells / above;
    values[at + 4] = line.cells / below;
    values[at + 5] = part.text.length;
    values[at + 6] = part.first ? Math.min(4, line.blanks) : -1;
    values[at + 7] = Math.min(12, line.indent);
    addLetters(source, part, values, at + 8);
    values[at + 16] = i / parts.length;
    values[at + 17] = Math.min(i, 40);
    values[at + 18] = Math.min(parts.length - 1 - i, 40);
    values[at + 19] = KIND_ORDER[part.kind];
    values[at + 20] = part.first ? 1 : 0;
    values[at + 21] = part.last ? 1 : 0;
    values[at + 22] = echoes[i] as number;
    values[at + 23] = matesOf(parts, i);
    values[at + 24] = wordsElsewhere(words, i);
    values[at + 25] = line.column;
    const first = part.text.charCodeAt(0);
    values[at + 26] = isDigit(first) ? 1 : 0;
    values[at + 27] = /^[,.、。;:!?)”’」』】〕]/u.test(part.text) ? 1 : 0;
    values[at + 28] = /[\p{L}\p{N}]$/u.test(part.text) ? 1 : 0;
    values[at + 29] = Math.min(2000, parts.length);
    values[at + 30] = blanks;
    values[at + 31] = sideBySide ? 1 : 0;
    values[at + 32] = han ? 1 : 0;
    values[at + 33] = specks;
    values[at + 34] = pageColumn;
    for (const cue of on[i] as Int16Array) {
      const own = cue - shift;
      if (own < WORDING.length) values[at + SHAPE.length + PAGE.length + own] = 1;
    }
  });
  return { values, columns, pageColumn, han, sideBySide, blanks };
}

/** The width, give or take a cell, that most lines of the page have. */
function columnOfPage(parts: readonly Part[]): number {
  const counts = new Map<number, number>();
  for (const { line } of parts) counts.set(line.cells, (counts.get(line.cells) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [cells, count] of counts) {
    const near = count + (counts.get(cells - 1) ?? 0) + (counts.get(cells + 1) ?? 0);
    if (cells > 8 && near > most) {
      most = near;
      best = cells;
    }
  }
  return best;
}

/** How many other parts begin or end with the same words: running heads, jump lines and repeated titles do. */
function echoesOf(parts: readonly Part[]): Float32Array {
  const counts = new Map<string, number>();
  const heads = parts.map(({ text }) => (text.length < 4 ? '' : text.slice(0, isHan(text.charCodeAt(0)) ? 7 : 16)));
  for (const head of heads) if (head) counts.set(head, (counts.get(head) ?? 0) + 1);
  return Float32Array.from(heads, (head) => Math.min(3, (counts.get(head) ?? 1) - 1));
}

/** How many of the three lines above and below are as wide. */
function matesOf(parts: readonly Part[], i: number): number {
  const own = (parts[i] as Part).line.cells;
  let mates = 0;
  for (let k = Math.max(0, i - 3); k <= i + 3 && k < parts.length; k++)
    if (k !== i && sameWidth((parts[k] as Part).line.cells, own)) mates++;
  return mates;
}

/** How often the part's words stand on the page, on average. */
function wordsElsewhere({ of, frequency }: Vocabulary, i: number): number {
  const words = of[i] as Int32Array;
  let sum = 0;
  for (const word of words) sum += Math.min(6, frequency[word] as number);
  return words.length === 0 ? 0 : sum / words.length;
}

/** Shares of Han, digits, capitals, capitalised words, punctuation and space; and traces of the font. */
function addLetters(source: string, { start, end }: Part, values: Float32Array, at: number): void {
  const to = Math.min(end, start + 400);
  let han = 0;
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  let words = 0;
  let initials = 0;
  let marks = 0;
  let spaces = 0;
  let radicals = 0;
  let fullDigits = 0;
  let inWord = false;
  for (let i = start; i < to; i++) {
    const unit = source.charCodeAt(i);
    let letter = false;
    if (isHan(unit)) han++;
    else if (isDigit(unit)) digits++;
    else if (unit >= 0xff10 && unit <= 0xff19) {
      digits++;
      fullDigits++;
    } else if (unit >= 0x2e80 && unit <= 0x2fdf) {
      han++;
      radicals++;
    } else if (isSpace(unit)) spaces++;
    else if (isLatinLetter(unit)) {
      letter = true;
      const capital = isCapital(unit);
      letters++;
      if (capital) capitals++;
      if (!inWord) {
        words++;
        if (capital) initials++;
      }
    } else marks++;
    inWord = letter;
  }
  const length = Math.max(1, to - start);
  values[at] = han / length;
  values[at + 1] = digits / length;
  values[at + 2] = letters ? capitals / letters : 0;
  values[at + 3] = words ? initials / words : 0;
  values[at + 4] = marks / length;
  values[at + 5] = spaces / length;
  values[at + 6] = radicals / length;
  values[at + 7] = fullDigits / length;
}

const isCapital = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
