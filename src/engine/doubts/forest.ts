/**
 * Boosted trees: the log-odds of something being right, as a sum over small trees. A tree is complete: its nodes stand
 * level by level (the children of node n are 2n + 1 and 2n + 2), then its leaves from left to right.
 */
export interface Forest {
  readonly depth: number;
  /** Log-odds before any tree is asked. */
  readonly base: number;
  readonly trees: readonly Tree[];
}
export interface Tree {
  /** What each node asks: is this cue below this edge? Then left, else right. */
  readonly cues: readonly number[];
  readonly edges: readonly number[];
  /** What each leaf adds to the log-odds. */
  readonly leaves: readonly number[];
}

/** The leaf that a list of cues falls into. */
export function leafOf({ cues, edges }: Tree, values: ArrayLike<number>): number {
  let node = 0;
  while (node < cues.length) {
    const right = (values[cues[node] as number] as number) >= (edges[node] as number);
    node = 2 * node + (right ? 2 : 1);
  }
  return node - cues.length;
}

/** The probability, 0…1, that what has these cues is right. */
export function probabilityBy({ base, trees }: Forest, values: ArrayLike<number>): number {
  let odds = base;
  for (const tree of trees) odds += tree.leaves[leafOf(tree, values)] as number;
  return 1 / (1 + Math.exp(-odds));
}
