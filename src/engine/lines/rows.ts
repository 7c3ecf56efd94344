import type { Range } from '../../domain/span.ts';
import { isSpace, isWide } from './script.ts';

/** One column's share of a row, and the cell in which it begins. */
export interface Cell extends Range {
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

/** So many cells of space part two columns. */
const GUTTER = 3;
/** A page is set in columns side by side when this share of its rows holds a gutter. */
const SIDE_BY_SIDE = 0.2;

/** Cuts a row `[from, to)` at its gutters. */
export function cellsInRow(text: string, from: number, to: number, row: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let space = GUTTER;
  let start = -1;
  let startColumn = 0;
  let end = from;
  let endColumn = 0;
  const close = (): void => {
    if (start >= 0) cells.push({ start, end, row, column: startColumn, width: endColumn - startColumn });
    start = -1;
  };
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const cellsWide = isWide(unit) ? 2 : 1;
    if (isSpace(unit)) {
      space += cellsWide;
      if (space >= GUTTER) close();
    } else {
      if (start < 0) {
        start = i;
        startColumn = column;
      }
      space = 0;
      end = i + 1;
      endColumn = column + cellsWide;
    }
    column += cellsWide;
  }
  close();
  return cells;
}

/** Whether the rows of a page hold columns side by side, as some extractors keep them. */
export function isSideBySide(rows: readonly (readonly Cell[])[]): boolean {
  const filled = rows.filter((cells) => cells.length > 0);
  const parted = filled.filter((cells) => cells.length > 1).length;
  return filled.length >= 10 && parted >= SIDE_BY_SIDE * filled.length;
}
