import type { Cell } from './gutters.ts';

/** Cells that stand under each other, from top to bottom. */
export type Thread = readonly Cell[];

/** A column may pause for this many rows (large type beside it pushes its lines apart). */
const PAUSE = 8;
/** A line may begin this many cells left of its column, or end so many right of it. */
const SLACK = 3;
/** A cell that covers so many cells of two columns spans both. */
const SPANS = 4;

/** A headline set upright has no more cells on a row, stands as much out of line, and pauses for fewer rows than this. */
const UPRIGHT = { cells: 4, slack: 2, pause: 4 };

interface Open {
  readonly cells: Cell[];
  /** Whether it is set upright, a character or two on each row. */
  readonly upright: boolean;
  left: number;
  right: number;
}

/**
 * Threads the cells of side-by-side rows into columns: a cell goes on in the column over whose width it stands. A cell
 * over two columns ends both and begins a thread of its own.
 */
export function threadsOf(rows: readonly (readonly Cell[])[]): readonly Thread[] {
  const stacked = new Set(rows.flatMap((cells, k) => cells.filter((cell) => isStacked(rows, k, cell))));
  const threads: Open[] = [];
  let open: Open[] = [];
  for (const cells of rows) {
    const [first] = cells;
    if (!first) continue;
    open = open.filter((thread) => first.row - lastOf(thread).row <= PAUSE);
    const taken = new Set<Open>();
    for (const cell of cells) {
      const upright = stacked.has(cell);
      const under = open.filter((thread) => !taken.has(thread) && shared(thread, cell) >= SPANS);
      if (under.length > 1) open = open.filter((thread) => !under.includes(thread));
      const free = open.filter((thread) => thread.upright === upright && !taken.has(thread));
      const home = under.length > 1 ? undefined : homeOf(free, cell);
      if (home) extend(home, cell);
      else threads.push({ cells: [cell], upright, left: cell.column, right: cell.until });
      taken.add(home ?? (threads.at(-1) as Open));
    }
    for (const thread of taken) if (!open.includes(thread)) open.push(thread);
  }
  return threads.map((thread) => thread.cells);
}

/** Whether a narrow cell has another one over or under it. */
function isStacked(rows: readonly (readonly Cell[])[], row: number, cell: Cell): boolean {
  const isNarrow = ({ column, until }: Cell): boolean => until - column <= UPRIGHT.cells;
  if (!isNarrow(cell)) return false;
  for (let k = Math.max(0, row - UPRIGHT.pause); k <= row + UPRIGHT.pause; k++)
    if (k !== row && rows[k]?.some((other) => isNarrow(other) && Math.abs(other.column - cell.column) <= UPRIGHT.slack))
      return true;
  return false;
}

const lastOf = ({ cells }: Open): Cell => cells.at(-1) as Cell;

const shared = ({ left, right }: Open, { column, until }: Cell): number =>
  Math.min(right, until) - Math.max(left, column);

function extend(thread: Open, cell: Cell): void {
  thread.cells.push(cell);
  thread.left = Math.min(thread.left, cell.column);
  thread.right = Math.max(thread.right, cell.until);
}

/** The open column over whose width a cell stands, or in whose first cells it begins. */
function homeOf(open: readonly Open[], cell: Cell): Open | undefined {
  let best: Open | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const thread of open) {
    const inside = cell.column >= thread.left - SLACK && cell.column < thread.right;
    const away = Math.abs(thread.left - cell.column);
    if (!inside || away >= least) continue;
    least = away;
    best = thread;
  }
  return best;
}
