import type { Cell } from './gutters.ts';
import type { Thread } from './threads.ts';

/** A stretch of a column without a pause, and the rows and cells it covers, ends included. */
interface Block {
  readonly cells: Thread;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Of a block's cells, so many to either side may stick out of its column. */
const OUTLIERS = 0.1;
/** More blocks than this, with no way to cut through between them, are no page of columns. */
const MOST_BLOCKS = 300;
/** No page is laid out in more boxes within boxes. */
const DEEPEST = 400;

/**
 * Puts stretches of columns into the order in which they are read: what stands wholly above comes first, then what
 * stands wholly to the left, and so on inside each half (recursive XY-cut, Nagy & Seth 1984); a stretch that bars every
 * cut comes before what it stands on.
 */
export function inColumnOrder(stretches: readonly Thread[]): readonly Thread[] {
  return ordered(stretches.map(blockOf), 0).map((block) => block.cells);
}

function blockOf(cells: Thread): Block {
  const lefts = cells.map((cell) => cell.column).sort((a, b) => a - b);
  const rights = cells.map((cell) => cell.until).sort((a, b) => b - a);
  const k = Math.floor(OUTLIERS * cells.length);
  return {
    cells,
    top: (cells[0] as Cell).row,
    bottom: (cells.at(-1) as Cell).row,
    left: lefts[k] as number,
    right: (rights[k] as number) - 1,
  };
}

function ordered(blocks: readonly Block[], depth: number): readonly Block[] {
  if (blocks.length < 2) return blocks;
  if (depth > DEEPEST) return fromTheTop(blocks);
  const bands = cutBetween(
    blocks,
    ({ top }) => top,
    ({ bottom }) => bottom,
  );
  if (bands.length > 1) return bands.flatMap((band) => ordered(band, depth + 1));
  const columns = cutBetween(
    blocks,
    ({ left }) => left,
    ({ right }) => right,
  );
  if (columns.length > 1) return columns.flatMap((column) => ordered(column, depth + 1));
  return blocks.length > MOST_BLOCKS ? fromTheTop(blocks) : withoutBar(blocks, depth);
}

/** Groups of blocks with nothing of two groups side by side in one direction. */
function cutBetween(blocks: readonly Block[], from: (block: Block) => number, to: (block: Block) => number): Block[][] {
  const sorted = blocks.toSorted((a, b) => from(a) - from(b));
  const groups: Block[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const block of sorted) {
    if (from(block) > reach) groups.push([]);
    (groups.at(-1) as Block[]).push(block);
    reach = Math.max(reach, to(block));
  }
  return groups;
}

const fromTheTop = (blocks: readonly Block[]): readonly Block[] =>
  blocks.toSorted((a, b) => a.top - b.top || a.left - b.left);

function withoutBar(blocks: readonly Block[], depth: number): readonly Block[] {
  const bar = blocks.reduce((widest, block) => (width(block) > width(widest) ? block : widest));
  const others = ordered(
    blocks.filter((block) => block !== bar),
    depth + 1,
  );
  const at = others.findIndex((block) => block.top > bar.top && block.left <= bar.right && block.right >= bar.left);
  return at < 0 ? [...others, bar] : [...others.slice(0, at), bar, ...others.slice(at)];
}

const width = ({ left, right }: Block): number => right - left;
