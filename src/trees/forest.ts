/**
 * Boosted decision trees, flat: nodes of all trees one after the other, each tree in preorder, so that a node's left
 * child is the next node.
 */
export interface Forest {
  /** How many numbers describe a case. */
  readonly clues: number;
  /** Log odds before any tree has spoken. */
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** Clue asked at a node; −1 at a leaf. */
  readonly clue: Int16Array;
  /** A case goes left where its clue is below this; at a leaf, what the leaf adds to the log odds. */
  readonly value: Float32Array;
  /** Right child. */
  readonly right: Int32Array;
}

/** A case that stands below this after a quarter of the trees is given up. */
const HOPELESS = -4.5;

/** Log odds of the case whose clues begin at `at` in `cases`. */
export function logOdds({ base, roots, clue, value, right }: Forest, cases: Float32Array, at: number): number {
  const early = roots.length >> 2;
  let sum = base;
  for (let t = 0; t < roots.length; t++) {
    if (t === early && sum < HOPELESS) return sum;
    let node = roots[t] as number;
    for (let asked = clue[node] as number; asked >= 0; asked = clue[node] as number)
      node = (cases[at + asked] as number) < (value[node] as number) ? node + 1 : (right[node] as number);
    sum += value[node] as number;
  }
  return sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probability of the case whose clues begin at `at` in `cases`. */
export const chanceOf = (forest: Forest, cases: Float32Array, at = 0): number => logistic(logOdds(forest, cases, at));
