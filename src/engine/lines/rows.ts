import type { Range } from '../../domain/span.ts';
import { isSpace, isWide } from './script.ts';

/** A run of ink without any space in it, and where on its row it stands. */
export interface Scrap extends Range {
  /** Cells from the left edge of the row. */
  readonly column: number;
  /** Cells to the first free cell behind it. */
  readonly until: number;
  /** Cells of space before it. */
  readonly gap: number;
}

/** The scraps of a row `[from, to)`; `wide` is how many cells a full-width character takes on this page. */
export function scrapsInRow(text: string, from: number, to: number, wide: number): readonly Scrap[] {
  const scraps: Scrap[] = [];
  let column = 0;
  let until = 0;
  for (let i = from; i < to; ) {
    const space = isSpace(text.charCodeAt(i));
    const start = i;
    const begins = column;
    while (i < to && isSpace(text.charCodeAt(i)) === space) column += isWide(text.charCodeAt(i++)) ? wide : 1;
    if (space) continue;
    scraps.push({ start, end: i, column: begins, until: column, gap: begins - until });
    until = column;
  }
  return scraps;
}
