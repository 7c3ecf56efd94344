import { LEAF_STEP, MOST_LEAF } from '../packedForest.ts';
import { BINS, type Bins } from './bins.ts';
import type { Growth } from './growForest.ts';

/** One tree, nodes in preorder; `clue` is −1 at a leaf. A case goes left where its bin is at most `bin`. */
export interface Tree {
  readonly clue: number[];
  readonly bin: number[];
  readonly value: number[];
  readonly right: number[];
}

/** Sums of slope and curve per clue and bin. */
type Histogram = Float64Array;

const LEAST_GAIN = 0.01;

interface Split {
  readonly place: number;
  readonly bin: number;
}

/** Grows one tree on a random share of the cases, asking a random share of the clues. */
export function growTree(
  bins: Bins,
  slope: Float32Array,
  curve: Float32Array,
  growth: Growth,
  random: () => number,
): Tree {
  const tree: Tree = { clue: [], bin: [], value: [], right: [] };
  const asked = cluesToAsk(bins, growth.shareOfClues, random);
  const cases = new Int32Array(bins.size);
  let count = 0;
  for (let i = 0; i < bins.size; i++) if (random() < growth.shareOfCases) cases[count++] = i;
  const spare = new Int32Array(count);
  const width = asked.length * BINS * 2;

  const histogramOf = (from: number, to: number): Histogram => {
    const sums = new Float64Array(width);
    asked.forEach((clue, place) => {
      const column = clue * bins.size;
      const base = place * BINS * 2;
      for (let k = from; k < to; k++) {
        const i = cases[k] as number;
        const cell = base + 2 * (bins.columns[column + i] as number);
        (sums[cell] as number) += slope[i] as number;
        (sums[cell + 1] as number) += curve[i] as number;
      }
    });
    return sums;
  };

  const grow = (from: number, to: number, depth: number, sums: Histogram | undefined): void => {
    const node = tree.clue.length;
    tree.clue.push(-1);
    tree.bin.push(0);
    tree.right.push(0);
    let slopes = 0;
    let curves = 0;
    for (let k = from; k < to; k++) {
      slopes += slope[cases[k] as number] as number;
      curves += curve[cases[k] as number] as number;
    }
    tree.value.push(leafOf(slopes, curves, growth));
    const split = sums && depth > 0 ? bestSplit(bins, asked, sums, slopes, curves, growth) : undefined;
    if (!split || !sums) return;
    const clue = asked[split.place] as number;
    const middle = parted(bins, cases, spare, from, to, clue, split.bin);
    const few = middle - from < to - middle;
    let left: Histogram | undefined;
    let right: Histogram | undefined;
    if (depth > 1) {
      const smaller = few ? histogramOf(from, middle) : histogramOf(middle, to);
      for (let k = 0; k < width; k++) (sums[k] as number) -= smaller[k] as number;
      left = few ? smaller : sums;
      right = few ? sums : smaller;
    }
    tree.clue[node] = clue;
    tree.bin[node] = split.bin;
    grow(from, middle, depth - 1, left);
    tree.right[node] = tree.clue.length;
    grow(middle, to, depth - 1, right);
  };

  grow(0, count, growth.depth, histogramOf(0, count));
  return tree;
}

function cluesToAsk({ edges, clues }: Bins, share: number, random: () => number): number[] {
  const asked: number[] = [];
  for (let clue = 0; clue < clues; clue++) if (edges[clue]?.length && random() < share) asked.push(clue);
  return asked;
}

function bestSplit(
  { edges }: Bins,
  asked: readonly number[],
  sums: Histogram,
  slopes: number,
  curves: number,
  { pull, leastLeaf }: Growth,
): Split | undefined {
  let best: Split | undefined;
  let most = LEAST_GAIN + (slopes * slopes) / (curves + pull);
  asked.forEach((clue, place) => {
    const steps = edges[clue]?.length ?? 0;
    let slope = 0;
    let curve = 0;
    for (let bin = 0; bin < steps; bin++) {
      const cell = (place * BINS + bin) * 2;
      slope += sums[cell] as number;
      curve += sums[cell + 1] as number;
      if (curve < leastLeaf) continue;
      if (curves - curve < leastLeaf) break;
      const rest = slopes - slope;
      const gain = (slope * slope) / (curve + pull) + (rest * rest) / (curves - curve + pull);
      if (gain > most) {
        most = gain;
        best = { place, bin };
      }
    }
  });
  return best;
}

/** Sorts the cases `[from, to)` of a node: those that go left first; answers where the others begin. */
function parted(
  { columns, size }: Bins,
  cases: Int32Array,
  spare: Int32Array,
  from: number,
  to: number,
  clue: number,
  bin: number,
): number {
  let left = from;
  let right = 0;
  for (let k = from; k < to; k++) {
    const i = cases[k] as number;
    if ((columns[clue * size + i] as number) <= bin) cases[left++] = i;
    else spare[right++] = i;
  }
  for (let k = 0; k < right; k++) cases[left + k] = spare[k] as number;
  return left;
}

/** The best step for the cases of a leaf, cut short and rounded as it will be stored. */
function leafOf(slopes: number, curves: number, { pull, rate }: Growth): number {
  const step = (-slopes / (curves + pull)) * rate;
  return Math.round(Math.min(MOST_LEAF, Math.max(-MOST_LEAF, step)) / LEAF_STEP) * LEAF_STEP;
}
