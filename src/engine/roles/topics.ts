import type { Vocabulary } from './words.ts';

/**
 * What words are about: a direction each, so that words of one field (sport, courts, markets) point the same way. Text
 * that shares no word may still share a topic.
 */
export interface Topics {
  readonly dims: number;
  /** What a word (a pair of Han as a number, a Latin stem) points to: the sum of these; none for words without a direction. */
  directions(word: string | number): readonly Float32Array[];
}

/** Words that stand everywhere count so much less than those that never do. */
const COMMON_LESS = 0.85;
/**
 * So much of what all of a page is about is taken off: on a page of sport, sport tells nothing. Less of what a few texts
 * have in common: each of them is a good part of it.
 */
const OF_THE_PAGE = 0.7;
const FEW = 3;

/**
 * Adds up the directions of words, for each list of words: `[list][dim]`. What the lists have in common is taken off in
 * part.
 */
export function topicSums(topics: Topics, lists: readonly Iterable<number>[], words: Vocabulary): Float32Array {
  const { dims } = topics;
  const told = directionsOf(topics, words);
  const sums = new Float32Array(lists.length * dims);
  lists.forEach((list, k) => {
    for (const word of list)
      for (let d = 0; d < dims; d++) (sums[k * dims + d] as number) += told[word * dims + d] as number;
  });
  return lessCommon(sums, dims);
}

/** `[word][dim]`, shorter for words that tell less. */
function directionsOf(topics: Topics, words: Vocabulary): Float32Array {
  const { dims } = topics;
  const out = new Float32Array(words.common.length * dims);
  let at = 0;
  for (const word of words.all()) {
    const weight = 1 - COMMON_LESS * (words.common[at / dims] as number);
    for (const direction of topics.directions(word))
      for (let d = 0; d < dims; d++) (out[at + d] as number) += weight * (direction[d] as number);
    at += dims;
  }
  return out;
}

/** Takes a share of the mean direction off each sum, as long as the sum is. */
function lessCommon(sums: Float32Array, dims: number): Float32Array {
  const mean = new Float64Array(dims);
  const lengths = Float64Array.from({ length: sums.length / dims }, (_, k) => lengthAt(sums, k, dims));
  const told = lengths.filter((length) => length > 0).length;
  lengths.forEach((length, k) => {
    if (length > 0)
      for (let d = 0; d < dims; d++) (mean[d] as number) += (sums[k * dims + d] as number) / length / told;
  });
  const share = (OF_THE_PAGE * told) / (told + FEW);
  return sums.map((sum, at) => sum - share * (lengths[Math.floor(at / dims)] as number) * (mean[at % dims] as number));
}

function lengthAt(sums: Float32Array, k: number, dims: number): number {
  let square = 0;
  for (let at = k * dims; at < (k + 1) * dims; at++) square += (sums[at] as number) ** 2;
  return Math.sqrt(square);
}

type Directions = Float32Array | Float64Array;

/** Cosine of the `a`th direction of some and the `b`th of others, −1…1; 0 where nothing is known of one. */
export function cosineAt(some: Directions, a: number, others: Directions, b: number, dims: number): number {
  let dot = 0;
  let xx = 0;
  let yy = 0;
  for (let d = 0; d < dims; d++) {
    const x = some[a * dims + d] as number;
    const y = others[b * dims + d] as number;
    dot += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xx > 0 && yy > 0 ? dot / Math.sqrt(xx * yy) : 0;
}
