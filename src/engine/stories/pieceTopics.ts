import { cosineAt, type Topics, topicSums } from '../roles/topics.ts';
import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';
import { marginsOf } from './margins.ts';

/** The topics of a page's pieces. */
export interface PieceTopics {
  readonly dims: number;
  /** `[piece][dim]`, not normalised, so that those of several pieces can be added. */
  readonly values: Float32Array;
  /** Cosine of two pieces: see `bandPlace`. */
  readonly cosines: Float32Array;
  /** That cosine less the one of the first and its best other text. */
  readonly margins: Float32Array;
}

export function pieceTopics(
  topics: Topics,
  pieces: readonly Piece[],
  bags: readonly ReadonlySet<number>[],
  words: Vocabulary,
): PieceTopics {
  const { dims } = topics;
  const values = topicSums(topics, bags, words);
  const cosines = new Float32Array(bandSize(pieces.length));
  for (let a = 0; a < pieces.length; a++)
    for (let b = a + 1; b <= a + REACH && b < pieces.length; b++) {
      const cosine = cosineAt(values, a, values, b, dims);
      cosines[bandPlace(a, b)] = cosine;
      cosines[bandPlace(b, a)] = cosine;
    }
  return { dims, values, cosines, margins: marginsOf(pieces, cosines) };
}

/** Cosine of the topics of two groups of pieces, -1…1; 0 where nothing is known of one. */
export function topicLikeness(
  { dims, values }: Pick<PieceTopics, 'dims' | 'values'>,
  x: readonly number[],
  y: readonly number[],
): number {
  const sums = [x, y].map((ids) => {
    const sum = new Float64Array(dims);
    for (const k of ids) for (let d = 0; d < dims; d++) (sum[d] as number) += values[k * dims + d] as number;
    return sum;
  });
  return cosineAt(sums[0] as Float64Array, 0, sums[1] as Float64Array, 0, dims);
}
