import type { Forest } from './forest.ts';

/** So many trees are walked at the same time. */
export const ABREAST = 8;

/**
 * A forest as it is walked: every tree filled up to the same depth. A tree's nodes are numbered level by level from 1; from
 * node `n` the way goes to `2n + 1` where the clue is below the edge, else to `2n`. Where a tree ends early, all ways on
 * lead to the same leaf.
 */
export interface FullForest {
  readonly depth: number;
  /** Nodes of a tree: its leaves, and before them one node less, counted from 1. */
  readonly size: number;
  /** `[tree][node]`: the clue asked, and the value that it is held against. */
  readonly clue: Int16Array;
  readonly edge: Float32Array;
  /** `[tree][leaf]` */
  readonly leaf: Float32Array;
  /** A quarter of the trees. Behind them, and at the end, trees that say nothing make whole numbers of `ABREAST`. */
  readonly early: number;
  readonly trees: number;
}

const known = new WeakMap<Forest, FullForest>();

/** A forest ready to be walked; made when first asked for. */
export function fullForest(forest: Forest): FullForest {
  const made = known.get(forest);
  if (made) return made;
  const full = filledUp(forest);
  known.set(forest, full);
  return full;
}

const upToWhole = (count: number): number => Math.ceil(count / ABREAST) * ABREAST;

function filledUp(forest: Forest): FullForest {
  const { roots } = forest;
  const quarter = roots.length >> 2;
  const early = upToWhole(quarter);
  const trees = early + upToWhole(roots.length - quarter);
  const depth = roots.reduce((most, root) => Math.max(most, depthOf(forest, root)), 0);
  const size = 1 << depth;
  const full = {
    ...{ depth, size, early, trees },
    clue: new Int16Array(trees * size),
    edge: new Float32Array(trees * size),
    leaf: new Float32Array(trees * size),
  };
  roots.forEach((root, t) => {
    fill(forest, root, full, (t < quarter ? t : t + early - quarter) * size, 1);
  });
  return full;
}

const depthOf = (forest: Forest, node: number): number =>
  (forest.clue[node] as number) < 0
    ? 0
    : 1 + Math.max(depthOf(forest, node + 1), depthOf(forest, forest.right[node] as number));

/** Writes what grows from a node to the place `n` of the tree that begins at `at`. */
function fill(forest: Forest, node: number, full: FullForest, at: number, n: number): void {
  const value = forest.value[node] as number;
  const asked = forest.clue[node] as number;
  if (n >= full.size) full.leaf[at + n - full.size] = value;
  else {
    if (asked >= 0) {
      full.clue[at + n] = asked;
      full.edge[at + n] = value;
    }
    fill(forest, asked < 0 ? node : node + 1, full, at, 2 * n + 1);
    fill(forest, asked < 0 ? node : (forest.right[node] as number), full, at, 2 * n);
  }
}
