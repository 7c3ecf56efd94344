import type { Part } from '../lines/part.ts';
import type { Piece } from '../runs/piece.ts';

/** A line shorter than this share of the longest one ends a paragraph, or stands beside a picture. */
const FULL = 0.85;

/**
 * How wide the column is in which a piece of text is set: the mean of its full lines, in cells; 0 where none can be told
 * from it. The last line of a sentence that ends here tells nothing.
 */
export function columnWidth(parts: readonly Part[], { kind, from, to, openEnd }: Piece): number {
  if (kind !== 'text') return 0;
  const end = openEnd ? to : to - 1;
  let longest = 0;
  for (let i = from; i < end; i++) longest = Math.max(longest, cellsAt(parts, i));
  let sum = 0;
  let lines = 0;
  for (let i = from; i < end; i++) {
    const cells = cellsAt(parts, i);
    if (cells < FULL * longest) continue;
    sum += cells;
    lines++;
  }
  return lines === 0 ? 0 : sum / lines;
}

const cellsAt = (parts: readonly Part[], i: number): number => (parts[i] as Part).line.cells;

/** The columns of some pieces of text, longer ones counting more: sums of logarithms of their widths. */
export interface Widths {
  /** UTF-16 units of text whose width is known. */
  readonly length: number;
  readonly sum: number;
  readonly squares: number;
}

export const NO_WIDTH: Widths = { length: 0, sum: 0, squares: 0 };

/** The widths of one piece, `width` in cells. */
export function widthsOf(width: number, length: number): Widths {
  if (width === 0) return NO_WIDTH;
  const log = Math.log(width);
  return { length, sum: length * log, squares: length * log * log };
}

export const addedWidths = (x: Widths, y: Widths): Widths => ({
  length: x.length + y.length,
  sum: x.sum + y.sum,
  squares: x.squares + y.squares,
});

const UNKNOWN = -1;

/** How far two widths are apart, as a logarithm of their ratio; −1 where one is not known. */
export function widthsApart(x: Widths, y: Widths): number {
  if (x.length === 0 || y.length === 0) return UNKNOWN;
  return Math.abs(x.sum / x.length - y.sum / y.length);
}

/** How much the columns differ: the standard deviation of the logarithms; −1 where none is known. */
export function widthSpread({ length, sum, squares }: Widths): number {
  if (length === 0) return UNKNOWN;
  const mean = sum / length;
  return Math.sqrt(Math.max(0, squares / length - mean * mean));
}
