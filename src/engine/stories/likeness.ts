import type { Part } from '../lines/part.ts';
import { isHan } from '../lines/script.ts';
import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';

/** Pieces further apart than this (in pieces) are never taken for one story: it keeps long texts near linear. */
export const REACH = 64;

const WIDTH = 2 * REACH + 1;
/** A word that stands in no more pieces than this is rare. */
const RARE = 3;
const KINDS = ['head', 'name', 'text', 'caption', 'quote'] as const;

/** How much two pieces say the same words, as bands around the diagonal: see `bandPlace`. */
export interface Likeness {
  /** Cosine of weighted words, 0…1. */
  readonly cosines: Float32Array;
  /** Share of the weight of the first's words that stand in the second, 0…1. */
  readonly coverages: Float32Array;
  /** Words that both share and few others have. */
  readonly rares: Float32Array;
  /** How many pieces of the second's kind are more like the first. */
  readonly ranks: Float32Array;
  /** Cosine less that of the first and the best rival of the second's kind. */
  readonly margins: Float32Array;
  /** The words of each piece. */
  readonly bags: readonly ReadonlySet<number>[];
  /** `coverages` and `ranks` of two pieces, 0 and `REACH` where they stand too far apart. */
  coverage(a: number, b: number): number;
  rank(a: number, b: number): number;
}

/** Where a band keeps what it knows of pieces `a` and `b`, no further apart than `REACH`. */
export const bandPlace = (a: number, b: number): number => a * WIDTH + b - a + REACH;
export const bandSize = (pieces: number): number => pieces * WIDTH;

export function likenessOf(pieces: readonly Piece[], parts: readonly Part[], words: Vocabulary): Likeness {
  const size = bandSize(pieces.length);
  const near = (band: Float32Array, a: number, b: number, far: number): number =>
    Math.abs(a - b) > REACH ? far : (band[bandPlace(a, b)] as number);
  const bags = pieces.map((piece) => bagOf(piece, parts, words));
  const likeness: Likeness = {
    cosines: new Float32Array(size),
    coverages: new Float32Array(size),
    rares: new Float32Array(size),
    ranks: new Float32Array(size),
    margins: new Float32Array(size),
    coverage: (a, b) => near(likeness.coverages, a, b, 0),
    rank: (a, b) => near(likeness.ranks, a, b, REACH),
    bags,
  };
  addShared(bags, pieces.length, words, likeness);
  const norms = bags.map((bag) => Math.sqrt(sumOf(bag, words, 2)) || 1);
  const sums = bags.map((bag) => sumOf(bag, words, 1) || 1);
  for (let a = 0; a < pieces.length; a++)
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++) {
      const place = bandPlace(a, b);
      (likeness.cosines[place] as number) /= (norms[a] as number) * (norms[b] as number);
      (likeness.coverages[place] as number) /= sums[a] as number;
    }
  for (let a = 0; a < pieces.length; a++) rankRivals(pieces, a, likeness);
  return likeness;
}

/** The words of a piece, those that run over a line's end included. */
function bagOf({ from, to }: Piece, parts: readonly Part[], { of, pairs }: Vocabulary): ReadonlySet<number> {
  const bag = new Set<number>();
  for (let i = from; i < to; i++) {
    for (const word of of[i] as Int32Array) bag.add(word);
    if (i + 1 === to) break;
    const { text } = parts[i] as Part;
    const before = text.charCodeAt(text.length - 1);
    const after = (parts[i + 1] as Part).text.charCodeAt(0);
    const word = isHan(before) && isHan(after) ? pairs.get(before * 0x10000 + after) : undefined;
    if (word !== undefined) bag.add(word);
  }
  return bag;
}

function sumOf(bag: ReadonlySet<number>, { weight }: Vocabulary, power: number): number {
  let sum = 0;
  for (const word of bag) sum += (weight[word] as number) ** power;
  return sum;
}

/** Adds every word to all pairs of near pieces that share it; words of half the page and more say nothing. */
function addShared(
  bags: readonly ReadonlySet<number>[],
  size: number,
  { weight }: Vocabulary,
  { cosines, coverages, rares }: Likeness,
): void {
  const homes: number[][] = Array.from({ length: weight.length }, () => []);
  bags.forEach((bag, k) => {
    for (const word of bag) (homes[word] as number[]).push(k);
  });
  homes.forEach((home, word) => {
    if (home.length < 2 || home.length > 0.5 * size + 2) return;
    const own = weight[word] as number;
    for (let x = 0; x < home.length; x++)
      for (let y = x + 1; y < home.length; y++) {
        const a = home[x] as number;
        const b = home[y] as number;
        if (b - a > REACH) break;
        for (const place of [bandPlace(a, b), bandPlace(b, a)]) {
          (cosines[place] as number) += own * own;
          (coverages[place] as number) += own;
          if (home.length <= RARE) (rares[place] as number)++;
        }
      }
  });
}

function rankRivals(pieces: readonly Piece[], a: number, { cosines, ranks, margins }: Likeness): void {
  for (const kind of KINDS) {
    const rivals: number[] = [];
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++)
      if (b !== a && (pieces[b] as Piece).kind === kind) rivals.push(b);
    const like = (b: number): number => cosines[bandPlace(a, b)] as number;
    rivals.sort((x, y) => like(y) - like(x) || x - y);
    const [first, second] = rivals;
    rivals.forEach((b, k) => {
      ranks[bandPlace(a, b)] = like(b) > 0 ? k : REACH;
      const rival = k === 0 ? second : first;
      margins[bandPlace(a, b)] = like(b) - (rival === undefined ? 0 : like(rival));
    });
  }
}
