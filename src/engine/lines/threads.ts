import type { Cell } from './rows.ts';

/** Cells that stand under each other, from top to bottom. */
export type Thread = readonly Cell[];

/** A cell goes on in the column that begins at most this many cells to its left or right. */
const NEAR = 7;
/** A column may pause for this many rows (a headline beside it pushes lines apart). */
const PAUSE = 4;

/**
 * Threads the cells of side-by-side rows into columns, each cell to the nearest open column above it; columns are
 * answered by the row in which they begin, then from left to right.
 */
export function threadsOf(rows: readonly (readonly Cell[])[]): readonly Thread[] {
  const threads: Cell[][] = [];
  let open: Cell[][] = [];
  for (const cells of rows) {
    const [first] = cells;
    if (!first) continue;
    open = open.filter((thread) => first.row - lastOf(thread).row <= PAUSE);
    const taken = new Set<Cell[]>();
    for (const cell of cells) {
      const home = nearest(open, taken, cell);
      if (home) home.push(cell);
      else threads.push([cell]);
      taken.add(home ?? (threads.at(-1) as Cell[]));
    }
    for (const thread of taken) if (!open.includes(thread)) open.push(thread);
  }
  return threads;
}

const lastOf = (thread: readonly Cell[]): Cell => thread.at(-1) as Cell;

function nearest(open: readonly Cell[][], taken: ReadonlySet<Cell[]>, cell: Cell): Cell[] | undefined {
  let best: Cell[] | undefined;
  let least = NEAR + 1;
  for (const thread of open) {
    if (taken.has(thread)) continue;
    const away = Math.abs(lastOf(thread).column - cell.column);
    if (away < least) {
      least = away;
      best = thread;
    }
  }
  return best;
}
