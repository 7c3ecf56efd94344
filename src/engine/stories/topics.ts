import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';

/**
 * What common words are about: one direction each, so that words of one field (sport, courts, markets) point the same
 * way. Text that shares no word may still share a topic (latent semantic analysis, Deerwester et al. 1990).
 */
export interface Topics {
  readonly dims: number;
  /** Row of a word (a pair of Han as a number, a Latin stem) in `values`; -1 for words without a direction. */
  row(word: string | number): number;
  /** `[row][dim]`, longer for words that tell more. */
  readonly values: Float32Array;
}

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

/** Adds up the directions of words, for each list of words: `[list][dim]`. */
export function topicSums(topics: Topics, lists: readonly Iterable<number>[], words: Vocabulary): Float32Array {
  const { dims, values } = topics;
  const rows = Int32Array.from(words.all(), (word) => topics.row(word));
  const sums = new Float32Array(lists.length * dims);
  lists.forEach((list, k) => {
    for (const word of list) {
      const row = rows[word] as number;
      if (row < 0) continue;
      for (let d = 0; d < dims; d++) (sums[k * dims + d] as number) += values[row * dims + d] as number;
    }
  });
  return sums;
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
  const norms = pieces.map((_, k) => Math.sqrt(dotOf(values, dims, k, k)) || Number.POSITIVE_INFINITY);
  for (let a = 0; a < pieces.length; a++)
    for (let b = a + 1; b <= a + REACH && b < pieces.length; b++) {
      const cosine = dotOf(values, dims, a, b) / ((norms[a] as number) * (norms[b] as number));
      cosines[bandPlace(a, b)] = cosine;
      cosines[bandPlace(b, a)] = cosine;
    }
  return { dims, values, cosines, margins: marginsOf(pieces, cosines) };
}

function dotOf(values: Float32Array, dims: number, a: number, b: number): number {
  let sum = 0;
  for (let d = 0; d < dims; d++) sum += (values[a * dims + d] as number) * (values[b * dims + d] as number);
  return sum;
}

function marginsOf(pieces: readonly Piece[], cosines: Float32Array): Float32Array {
  const margins = new Float32Array(cosines.length);
  for (let a = 0; a < pieces.length; a++) {
    const from = Math.max(0, a - REACH);
    const to = Math.min(pieces.length, a + REACH + 1);
    let best = 0;
    let second = 0;
    for (let b = from; b < to; b++) {
      if (a === b || (pieces[b] as Piece).kind !== 'text') continue;
      const cosine = cosines[bandPlace(a, b)] as number;
      if (cosine > best) {
        second = best;
        best = cosine;
      } else if (cosine > second) second = cosine;
    }
    for (let b = from; b < to; b++) {
      const cosine = cosines[bandPlace(a, b)] as number;
      margins[bandPlace(a, b)] = cosine - (cosine === best ? second : best);
    }
  }
  return margins;
}

/** Cosine of the topics of two groups of pieces, -1…1; 0 where nothing is known of one. */
export function topicLikeness(
  { dims, values }: Pick<PieceTopics, 'dims' | 'values'>,
  x: readonly number[],
  y: readonly number[],
): number {
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let d = 0; d < dims; d++) {
    let a = 0;
    let b = 0;
    for (const k of x) a += values[k * dims + d] as number;
    for (const k of y) b += values[k * dims + d] as number;
    dot += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xx > 0 && yy > 0 ? dot / Math.sqrt(xx * yy) : 0;
}
