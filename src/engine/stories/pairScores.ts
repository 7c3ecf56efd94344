import type { Piece } from '../runs/piece.ts';
import { REACH } from './likeness.ts';
import { PAIR_CUES, type Pieces, pairClass, pairCues } from './pairCues.ts';

/** Weights of the pair model, `[class][cue]`. */
export type PairWeights = Float32Array;

/** Two pieces (`a` above `b`) and the probability that one story owns both. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Pairs less probable than this are not worth keeping. */
const NEGLIGIBLE = 0.02;

/** Visits all pairs of pieces of articles that stand near enough to be one story, with their class and cues. */
export function eachPair(
  page: Pieces,
  visit: (a: number, b: number, kind: number, on: Int16Array, count: number) => void,
): void {
  const on = new Int16Array(PAIR_CUES.length);
  const { pieces } = page;
  for (let a = 0; a < pieces.length; a++) {
    const p = pieces[a] as Piece;
    if (p.kind === 'furniture') continue;
    for (let b = a + 1; b <= a + REACH && b < pieces.length; b++) {
      const q = pieces[b] as Piece;
      if (q.kind !== 'furniture') visit(a, b, pairClass(p, q), on, pairCues(page, a, b, on));
    }
  }
}

export function pairLogit(weights: PairWeights, kind: number, on: Int16Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[kind * PAIR_CUES.length + (on[k] as number)] as number;
  return sum;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The probable pairs of a page. */
export function pairsOf(page: Pieces, weights: PairWeights): readonly Pair[] {
  const pairs: Pair[] = [];
  eachPair(page, (a, b, kind, on, count) => {
    const probability = logistic(pairLogit(weights, kind, on, count));
    if (probability > NEGLIGIBLE) pairs.push({ a, b, probability });
  });
  return pairs;
}
