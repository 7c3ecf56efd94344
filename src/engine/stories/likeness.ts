import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';

/** Pieces further apart than this (in pieces) are never taken for one story: it keeps long texts near linear. */
export const REACH = 48;

/** How much two pieces say the same words: cosine and coverage by weight, with rank among rivals. */
export interface Likeness {
  /** Cosine of weighted words, 0…1. */
  cosine(a: number, b: number): number;
  /** Share of the weight of `a`'s words that stand in `b`, 0…1. */
  coverage(a: number, b: number): number;
  /** How many text pieces cover `a` better than `b` does. */
  rank(a: number, b: number): number;
  /** Coverage of `a` by `b` less that by the best other text piece, −1…1. */
  margin(a: number, b: number): number;
}

const WIDTH = 2 * REACH + 1;

interface Bag {
  readonly words: Int32Array;
  readonly weights: Float64Array;
  readonly sum: number;
  readonly norm: number;
}

export function likenessOf(pieces: readonly Piece[], words: Vocabulary): Likeness {
  const bags = pieces.map((piece) => bagOf(piece, words));
  const covered = new Float32Array(pieces.length * WIDTH);
  const cosines = new Float32Array(pieces.length * WIDTH);
  const mark = new Float64Array(words.weight.length);
  bags.forEach((bag, a) => {
    for (let k = 0; k < bag.words.length; k++) mark[bag.words[k] as number] = bag.weights[k] as number;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < bags.length; b++)
      if (b !== a) compare(bag, bags[b] as Bag, mark, words, a * WIDTH + b - a + REACH, covered, cosines);
    for (const word of bag.words) mark[word] = 0;
  });
  const place = (a: number, b: number): number => a * WIDTH + b - a + REACH;
  const best = pieces.map((_, a) => bestTwo(pieces, covered, a));
  return {
    cosine: (a, b) => cosines[place(a, b)] ?? 0,
    coverage: (a, b) => covered[place(a, b)] ?? 0,
    rank: (a, b) => (best[a] as number[]).filter((value) => value > (covered[place(a, b)] as number)).length,
    margin: (a, b) => {
      const own = covered[place(a, b)] as number;
      const [first = 0, second = 0] = best[a] as number[];
      return own - (own >= first ? second : first);
    },
  };
}

function bagOf({ from, to }: Piece, { of, weight }: Vocabulary): Bag {
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) for (const word of of[i] as Int32Array) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = Int32Array.from(counts.keys());
  const weights = Float64Array.from(counts, ([word, count]) => (1 + Math.log(count)) * (weight[word] as number));
  let sum = 0;
  let square = 0;
  for (let k = 0; k < words.length; k++) {
    sum += weight[words[k] as number] as number;
    square += (weights[k] as number) ** 2;
  }
  return { words, weights, sum, norm: Math.sqrt(square) };
}

function compare(
  a: Bag,
  b: Bag,
  mark: Float64Array,
  { weight }: Vocabulary,
  place: number,
  covered: Float32Array,
  cosines: Float32Array,
): void {
  let shared = 0;
  let dot = 0;
  for (let k = 0; k < b.words.length; k++) {
    const word = b.words[k] as number;
    const own = mark[word] as number;
    if (own === 0) continue;
    shared += weight[word] as number;
    dot += own * (b.weights[k] as number);
  }
  covered[place] = a.sum > 0 ? shared / a.sum : 0;
  cosines[place] = a.norm > 0 && b.norm > 0 ? dot / (a.norm * b.norm) : 0;
}

/** The best coverages of a piece by text pieces, highest first: enough to tell rank and margin. */
function bestTwo(pieces: readonly Piece[], covered: Float32Array, a: number): number[] {
  const top: number[] = [];
  for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++)
    if (b !== a && (pieces[b] as Piece).kind === 'text') top.push(covered[a * WIDTH + b - a + REACH] as number);
  return top.sort((x, y) => y - x).slice(0, 5);
}
