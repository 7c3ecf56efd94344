import { readNumber, written } from '../trees/digits.ts';
import stored from './hanPairs.json' with { type: 'json' };

/** How often Han stand side by side in Chinese: counts, rounded, of the commonest pairs. */
export interface HanPairs {
  /** Of two UTF-16 units one after the other; 0 for what is rare. */
  readonly count: (before: number, after: number) => number;
  /** What their count would be if units stood side by side by chance. */
  readonly chance: (before: number, after: number) => number;
}

/** Pairs as `hanPairs.json` holds them. */
export interface StoredPairs {
  /** Where the counts are from: for the reader. */
  readonly learnt: unknown;
  /** All characters in question. */
  readonly units: string;
  /** For each of them in turn, the places of those that follow it (see `packPairs`). */
  readonly followers: string;
}

/** Counts are kept as one of these; the least ones that are rounded to them. */
const COUNTS = [2, 11, 90] as const;
const FROM = [0, 5, 31] as const;
/** A step is told by so many numbers: none of the counts, or one of them. */
const KINDS = COUNTS.length + 1;
const LONGEST = 2000;

/** Writes counts down: after each character its followers, each as the step from the one before and its count. */
export function packPairs(counts: ReadonlyMap<number, number>, learnt: unknown): StoredPairs {
  const units = [...new Set([...counts.keys()].flatMap((pair) => [pair >>> 16, pair & 0xffff]))].sort((a, b) => a - b);
  const place = new Map(units.map((unit, k) => [unit, k]));
  const followers = new Map<number, [place: number, level: number][]>();
  for (const [pair, count] of counts) {
    const level = FROM.findLastIndex((least) => count >= least) + 1;
    const list = followers.get(pair >>> 16) ?? [];
    followers.set(pair >>> 16, list);
    list.push([place.get(pair & 0xffff) as number, level]);
  }
  return {
    learnt,
    units: String.fromCharCode(...units),
    followers: units.map((unit) => packList(followers.get(unit) ?? [])).join(''),
  };
}

/** The steps of one list, and a step of nothing at its end; a long way takes several steps. */
function packList(list: [place: number, level: number][]): string {
  let text = '';
  let at = -1;
  for (const [place, level] of list.sort((a, b) => a[0] - b[0])) {
    for (; place - at > LONGEST; at += LONGEST) text += written(LONGEST * KINDS);
    text += written((place - at) * KINDS + level);
    at = place;
  }
  return text + written(0);
}

/** Counts of pairs as they are met. */
export class PairCounts implements HanPairs {
  readonly #counts = new Map<number, number>();
  readonly #begins = new Uint32Array(0x10000);
  readonly #ends = new Uint32Array(0x10000);
  #all = 0;

  add(before: number, after: number, count = 1): void {
    const pair = before * 0x10000 + after;
    this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + count);
    this.#begins[before] = (this.#begins[before] as number) + count;
    this.#ends[after] = (this.#ends[after] as number) + count;
    this.#all += count;
  }

  count(before: number, after: number): number {
    return this.#counts.get(before * 0x10000 + after) ?? 0;
  }

  chance(before: number, after: number): number {
    return ((this.#begins[before] as number) * (this.#ends[after] as number)) / Math.max(1, this.#all);
  }
}

export function unpackPairs({ units, followers }: StoredPairs): HanPairs {
  const pairs = new PairCounts();
  let first = 0;
  let at = -1;
  for (let k = 0; 2 * k < followers.length; k++) {
    const step = readNumber(followers, k);
    at = step === 0 ? -1 : at + Math.floor(step / KINDS);
    if (step === 0) first++;
    const count = COUNTS[(step % KINDS) - 1];
    if (count !== undefined) pairs.add(units.charCodeAt(first), units.charCodeAt(at), count);
  }
  return pairs;
}

/** What was never met counts as much as this, beside the count that chance alone would give. */
const UNSEEN = { count: 0.05, chance: 0.4 };

/** How much more often than by chance two units stand side by side: the logarithm of the ratio, about −6 to 6. */
export function readiness(pairs: HanPairs, before: number, after: number): number {
  return Math.log((pairs.count(before, after) + UNSEEN.count) / (pairs.chance(before, after) + UNSEEN.chance));
}

/** Pairs of which each counts as in `a` and so many times as in `b`. */
export const withPairs = (a: HanPairs, b: HanPairs, times: number): HanPairs => ({
  count: (before, after) => a.count(before, after) + times * b.count(before, after),
  chance: (before, after) => a.chance(before, after) + times * b.chance(before, after),
});

let readOnce: HanPairs | undefined;

/** The pairs that come with the engine; read when first asked for. */
export function hanPairs(): HanPairs {
  readOnce ??= unpackPairs(stored);
  return readOnce;
}
