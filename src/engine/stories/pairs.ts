import { chanceOf, type Forest } from '../../trees/forest.ts';
import { PAIR_CLUES, pairClues } from '../clues/pairClues.ts';
import type { Piece } from '../runs/piece.ts';
import { REACH } from './likeness.ts';
import type { Links } from './links.ts';
import type { Pieces } from './pieceTable.ts';

/** Two pieces (`a` above `b`) and the probability that one story owns both. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

/** Pairs less probable than this are not worth keeping. */
const NEGLIGIBLE = 0.02;

/** Visits all pairs of pieces of articles that stand near enough to be one story. */
export function eachPair(pieces: readonly Piece[], visit: (a: number, b: number) => void): void {
  for (let a = 0; a < pieces.length; a++) {
    if ((pieces[a] as Piece).kind === 'furniture') continue;
    for (let b = a + 1; b <= a + REACH && b < pieces.length; b++)
      if ((pieces[b] as Piece).kind !== 'furniture') visit(a, b);
  }
}

/** The probable pairs of a page. */
export function pairsOf(page: Pieces, links: Links, forest: Forest): readonly Pair[] {
  const pairs: Pair[] = [];
  const clues = new Float32Array(PAIR_CLUES.length);
  eachPair(page.pieces, (a, b) => {
    pairClues(page, links, a, b, clues, 0);
    const probability = chanceOf(forest, clues);
    if (probability > NEGLIGIBLE) pairs.push({ a, b, probability });
  });
  return pairs;
}
