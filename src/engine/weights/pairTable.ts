import { readDigit, writtenDigit } from '../../trees/digits.ts';
import { packTable, placeOf, type SparseTable, type StoredTable } from './sparseTable.ts';

/** Signs that stand in pairs, and how often: what each begins and ends, as shares of all pairs, a digit each. */
export interface StoredSigns {
  /** In the order of their numbers. */
  readonly signs: string;
  readonly begins: string;
  readonly ends: string;
}

/** Steps of a log ratio, and what the least level stands for. */
const STEP = 0.6;
const LOWEST = -2.4;
const LEVELS = 16;
/** Shares of signs: the logarithm of parts in a milliard, in these steps. */
const A_DIGIT = 0.2;
const DIGITS = 92;
const MILLIARD = 1e9;

/** A log ratio as a level of a sparse table. */
export const levelOf = (ratio: number): number =>
  Math.max(0, Math.min(LEVELS - 1, Math.round((ratio - LOWEST) / STEP)));
export const ratioOf = (level: number): number => LOWEST + STEP * level;

/** Added to shares before they are compared, so that what is very rare tells little. */
const FEW = { share: 1e-9, chance: 1e-8 };

/** Shares of pairs, by the numbers of their signs, as a table of how much more often than by chance they are met. */
export function packedPairs(
  pairs: readonly (readonly [before: number, after: number, share: number])[],
  { begins, ends }: StoredSigns,
): StoredTable {
  const [first, second] = [sharesOf(begins), sharesOf(ends)];
  return packTable(
    pairs.map(([before, after, share]) => {
      const chance = (first[before] as number) * (second[after] as number);
      const level = levelOf(Math.log((share + FEW.share) / (chance + FEW.chance)));
      return [before * first.length + after, level] as const;
    }),
  );
}

/** The log ratio of what was not kept, as it is about as rare as `least`. */
export const unkeptRatio = (least: number, expected: number): number => Math.log(least / (expected + least));

/** A share of all pairs as a digit. */
export const digitOf = (share: number): string =>
  writtenDigit(Math.min(DIGITS - 1, Math.round(Math.log(Math.max(1, share * MILLIARD)) / A_DIGIT)));

const sharesOf = (digits: string): Float64Array =>
  Float64Array.from(digits, (_, k) => Math.exp(readDigit(digits, k) * A_DIGIT) / MILLIARD);

/** Pairs and triples by the numbers of their signs. */
export class PairTable {
  readonly #pairs: SparseTable;
  readonly #begins: Float64Array;
  readonly #ends: Float64Array;
  /** Where the pairs of each sign begin in the table. */
  readonly #from: Uint32Array;
  /** For each pair the first key of its triples. */
  readonly #keys: Float64Array;

  constructor(pairs: SparseTable, { begins, ends }: StoredSigns) {
    this.#pairs = pairs;
    this.#begins = sharesOf(begins);
    this.#ends = sharesOf(ends);
    const count = this.#begins.length;
    this.#from = Uint32Array.from({ length: count + 1 }, (_, sign) => {
      const place = placeOf(pairs.keys, sign * count);
      return place < 0 ? -1 - place : place;
    });
    let key = 0;
    this.#keys = pairs.keys.map((pair) => {
      const first = key;
      key += (this.#from[(pair % count) + 1] as number) - (this.#from[pair % count] as number);
      return first;
    });
  }

  /** The share of all pairs that two signs would have by chance. */
  chance(before: number, after: number): number {
    return (this.#begins[before] as number) * (this.#ends[after] as number);
  }

  /** Log of how much more often than by chance two signs stand side by side; nothing where that was not kept. */
  ratio(before: number, after: number): number | undefined {
    const place = this.#place(before, after);
    return place < 0 ? undefined : ratioOf(this.#pairs.levels[place] as number);
  }

  /** A triple's number: by its first pair, then by the second pair's place among those of its sign; −1: none. */
  tripleKey(first: number, second: number, third: number): number {
    const place = this.#place(first, second);
    const next = this.#place(second, third);
    return place < 0 || next < 0 ? -1 : (this.#keys[place] as number) + next - (this.#from[second] as number);
  }

  /** The share of all triples that three signs in a row would have by their two pairs. */
  expected(first: number, second: number, third: number): number {
    return (this.#share(first, second) * this.#share(second, third)) / (this.#begins[second] as number);
  }

  #share(before: number, after: number): number {
    const ratio = this.ratio(before, after);
    return ratio === undefined ? 0 : Math.exp(ratio) * this.chance(before, after);
  }

  #place(before: number, after: number): number {
    const key = before * this.#begins.length + after;
    return placeOf(this.#pairs.keys, key, this.#from[before], this.#from[before + 1]);
  }
}
