import type { Cell } from './gutters.ts';

/** The cells of each row of a page, from left to right. */
type Rows = readonly (readonly Cell[])[];

/** A step has no more rows; where more stand under each other, they are a column and nothing beside them moves past them. */
const HIGHEST_STEP = 4;
/** The rows of one step begin within so many cells of each other: an indent. */
const INDENT = 4;
/** No sheet has wider rows, in cells: where one is, nothing is known of what stands beside what. */
const WIDEST = 2_000;

/**
 * Counts rows anew where columns stand beside each other with lines at slightly different heights: extractors that keep
 * the layout give a line or two of the first column, below them as much of the second, and so on, and begin on the left
 * again (a staircase). Each step is moved up until it stands right under what is above it on the sheet, so that a column
 * does not pause where others stand between its lines. Nothing is moved past a blank row or beside a whole column.
 */
export function withoutStairs(rows: Rows): Rows {
  const width = widest(rows);
  if (width > WIDEST) return rows;
  const sky = new Sky(width);
  return rows.map((cells) => {
    const [first] = cells;
    if (!first) {
      sky.close();
      return cells;
    }
    const row = sky.rowFor(cells, first.column);
    return cells.map((cell) => ({ ...cell, row }));
  });
}

const widest = (rows: Rows): number => rows.reduce((most, cells) => Math.max(most, cells.at(-1)?.until ?? 0), 0);

/** The first row that is free over each place of the sheet. */
class Sky {
  readonly #free: Int32Array;
  /** Nothing goes up past this row. */
  #floor = 0;
  #lowest = 0;
  #left = 0;
  #step = 0;

  constructor(width: number) {
    this.#free = new Int32Array(width);
  }

  /** A blank row. */
  close(): void {
    this.#floor = ++this.#lowest;
    this.#step = 0;
  }

  /** The row of cells that begin at `left`. */
  rowFor(cells: readonly Cell[], left: number): number {
    const row = cells.reduce((most, cell) => Math.max(most, this.#over(cell)), this.#floor);
    this.#count(left);
    if (this.#step > HIGHEST_STEP) this.#floor = row;
    for (const { column, until } of cells) this.#free.fill(row + 1, column, until);
    this.#lowest = Math.max(this.#lowest, row + 1);
    return row;
  }

  #over({ column, until }: Cell): number {
    let most = 0;
    for (let at = column; at < until; at++) most = Math.max(most, this.#free[at] as number);
    return most;
  }

  #count(left: number): void {
    const same = Math.abs(left - this.#left) <= INDENT;
    this.#step = same ? this.#step + 1 : 1;
    this.#left = left;
  }
}
