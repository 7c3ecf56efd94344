import type { CopyLine } from './copyLine.ts';
import { isCjk, isSharedMark } from './script.ts';

/** Where a line stands on its row of the page. Widths are in half ems: an ideograph is 2, a Latin `n` 1. */
export interface LineMeasure {
  /** White space before the first character of the row, or of its column where columns stand side by side. */
  readonly left: number;
  /** From the first character of the row (of its column) to the end of this line. */
  readonly width: number;
  /** From the first character of the row (of its column) to its last, whoever owns it. */
  readonly full: number;
  /** The line begins its row: nothing of another span stands before it. */
  readonly begins: boolean;
  /** The line ends its row. */
  readonly ends: boolean;
}

/** Advance widths of a text serif of newspapers (the common Times metrics), in thousandths of an em. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'ijlt:;/\\'],
  [333, "f r I ( ) [ ] - ! ' ’ ‘ ·".replaceAll(' ', '')],
  [389, 'sJ'],
  [444, 'acez?“”"'],
  [500, 'bdghknopquvxy0123456789$£€*#_'],
  [556, 'FPS–+=<>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm&'],
  [889, 'M%'],
  [944, 'W@'],
  [1000, '—…'],
];

const advances = new Float64Array(0x2100).fill(1);
for (const [advance, chars] of ADVANCES) for (const char of chars) advances[char.charCodeAt(0)] = advance / 500;

/** How wide a UTF-16 unit is set, in half ems. Accented letters are taken for middling ones. */
function charWidth(code: number, cjk: boolean): number {
  if (cjk && isSharedMark(code)) return 2;
  return advances[code] ?? (isCjk(code) ? 2 : 1);
}

/**
 * The width of `[start, end)` of a text. In CJK type quotes and dashes are wide, and spaces beside its characters fill
 * the line and count little.
 */
export function widthOf(text: string, start: number, end: number, cjk: boolean): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 && (isCjk(text.charCodeAt(i - 1)) || isCjk(text.charCodeAt(i + 1)))) width += 0.25;
    else if (code < 0xdc00 || code > 0xdfff) width += charWidth(code, cjk);
  }
  return width;
}

const isBlank = (code: number): boolean => code === 32 || code === 0x3000 || code === 9 || code === 0xa0;

/** As far as a row is looked at to either side of a line, in UTF-16 units: keeps rows of megabytes cheap. */
const REACH = 400;
/** So many spaces in a row part two columns that stand side by side. */
const GUTTER = 3;

function rowStart(text: string, at: number): number {
  let blanks = 0;
  const floor = Math.max(0, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    blanks = isBlank(code) ? blanks + 1 : 0;
    if (blanks >= GUTTER) return i + GUTTER;
  }
  return floor;
}

function rowEnd(text: string, at: number): number {
  let blanks = 0;
  const ceiling = Math.min(text.length, at + REACH);
  let i = at;
  for (; i < ceiling; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) break;
    blanks = isBlank(code) ? blanks + 1 : 0;
    if (blanks >= GUTTER) break;
  }
  while (i > at && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function leftOf(text: string, first: number): number {
  let left = 0;
  for (let i = first - 1; i >= 0 && first - i < REACH && isBlank(text.charCodeAt(i)); i--)
    left += text.charCodeAt(i) === 0x3000 ? 2 : 1;
  return left;
}

/** Measures a line on its row of the source. */
export function measureLine(text: string, line: CopyLine, cjk: boolean): LineMeasure {
  let first = rowStart(text, line.start);
  while (first < line.start && isBlank(text.charCodeAt(first))) first++;
  const last = rowEnd(text, line.end);
  const from = line.end - first > 2 * REACH ? line.end - 2 * REACH : first;
  const width = widthOf(text, from, line.end, cjk);
  return {
    left: leftOf(text, first),
    width,
    full: width + widthOf(text, line.end, last, cjk),
    begins: first === line.start,
    ends: last === line.end,
  };
}
