import type { Units } from '../lines/script.ts';
import stored from './hanPairs.json' with { type: 'json' };
import { digitOf, levelOf, PairTable, packedPairs, ratioOf, type StoredSigns, unkeptRatio } from './pairTable.ts';
import { packTable, placeOf, type StoredTable, unpackTable } from './sparseTable.ts';

/** How readily Han stand side by side in Chinese. Signs are UTF-16 units; traditional ones count as simplified ones. */
export interface HanPairs {
  /** The share of all pairs that two signs would have by chance. */
  readonly chance: (before: number, after: number) => number;
  /** Log of how much more often than by chance one stands right behind the other. */
  readonly pair: (before: number, after: number) => number;
  /** Log of how much more often three stand in a row than their two pairs tell. */
  readonly triple: (first: number, second: number, third: number) => number;
}

/** Shares of all pairs in some corpus. */
export interface PairShares {
  /** By two Han, by three. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly triples: ReadonlyMap<string, number>;
  /** The shares of pairs that begin with a sign, and that end with one, whether those pairs are kept or not. */
  readonly begins: ReadonlyMap<string, number>;
  readonly ends: ReadonlyMap<string, number>;
  /** What is rarer than this was not kept. */
  readonly least: Least;
  /** Signs of traditional texts, each with the one that stands for it in simplified ones. */
  readonly traditional: readonly (readonly [sign: string, simplified: string])[];
}

interface Least {
  readonly pair: number;
  readonly triple: number;
}

/** Shares as `hanPairs.json` holds them. */
export interface StoredPairs extends StoredSigns {
  /** Where they are from: for the reader. */
  readonly learnt: unknown;
  readonly least: Least;
  /** The key of a pair: its first sign's number, times the number of signs, and its second's. */
  readonly pairs: StoredTable;
  /** By `PairTable.tripleKey`. */
  readonly triples: StoredTable;
  /** Traditional signs and simplified ones in turn. */
  readonly traditional: string;
}

/** Added to shares of triples before they are compared, so that what is very rare tells little. */
const FEW = 1e-8;

/** Writes shares down: those of triples only where both of their pairs are kept. */
export function packPairs(shares: PairShares, learnt: unknown): StoredPairs {
  const often = (sign: string): number => (shares.begins.get(sign) ?? 0) + (shares.ends.get(sign) ?? 0);
  const signs = [...new Set([...shares.pairs.keys()].flatMap((pair) => [...pair]))].sort();
  // The commonest first: what stands close together is written in fewer bits.
  signs.sort((a, b) => often(b) - often(a));
  const digits = (of: ReadonlyMap<string, number>): string => signs.map((sign) => digitOf(of.get(sign) ?? 0)).join('');
  const known: StoredSigns = { signs: signs.join(''), begins: digits(shares.begins), ends: digits(shares.ends) };
  const numbers = numbersIn(known.signs);
  const pairs = packedPairs(
    [...shares.pairs].map(([pair, share]) => [...(numbers(pair) as [number, number]), share] as const),
    known,
  );
  return {
    learnt,
    least: shares.least,
    ...known,
    pairs,
    triples: packTable(tripleLevels(shares.triples, new PairTable(unpackTable(pairs), known), numbers)),
    traditional: shares.traditional.filter(([, simplified]) => known.signs.includes(simplified)).flat().join(''),
  };
}

type Levels = readonly (readonly [key: number, level: number])[];

const numbersIn = (signs: string): ((text: string) => number[]) => {
  const numbers = new Map(Array.from(signs, (sign, k) => [sign, k]));
  return (text) => [...text].map((sign) => numbers.get(sign) ?? -1);
};

function tripleLevels(triples: PairShares['triples'], table: PairTable, numbers: (text: string) => number[]): Levels {
  return [...triples].flatMap(([triple, share]) => {
    const [first, second, third] = numbers(triple) as [number, number, number];
    const key = table.tripleKey(first, second, third);
    if (key < 0) return [];
    return [[key, levelOf(Math.log((share + FEW) / (table.expected(first, second, third) + FEW)))]];
  });
}

/** What was not kept is about so much rarer than the least that was. */
const UNKEPT = 0.2;
/** What a sign that is in no pair says of its neighbours. */
const UNKNOWN = -1;

export function unpackPairs(packed: StoredPairs): HanPairs {
  const table = new PairTable(unpackTable(packed.pairs), packed);
  const triples = unpackTable(packed.triples);
  const number = numbersOf(packed);
  const leastPair = UNKEPT * packed.least.pair;
  const leastTriple = UNKEPT * packed.least.triple;
  const chance = (a: number, b: number): number => (a < 0 || b < 0 ? 0 : table.chance(a, b));
  const pair = (a: number, b: number): number => {
    if (a < 0 || b < 0) return UNKNOWN;
    return table.ratio(a, b) ?? unkeptRatio(leastPair, table.chance(a, b));
  };
  const triple = (a: number, b: number, c: number): number => {
    const key = a < 0 || b < 0 || c < 0 ? -1 : table.tripleKey(a, b, c);
    if (key < 0) return 0;
    const place = placeOf(triples.keys, key);
    if (place >= 0) return ratioOf(triples.levels[place] as number);
    return unkeptRatio(leastTriple, table.expected(a, b, c));
  };
  const of = (unit: number): number => number[unit] as number;
  return {
    chance: (before, after) => chance(of(before), of(after)),
    pair: (before, after) => pair(of(before), of(after)),
    triple: (first, second, third) => triple(of(first), of(second), of(third)),
  };
}

/** The number of each UTF-16 unit's sign; −1 for what is none. */
function numbersOf({ signs, traditional }: StoredPairs): Int16Array {
  const numbers = new Int16Array(0x10000).fill(-1);
  Array.from(signs, (sign, k) => (numbers[sign.charCodeAt(0)] = k));
  for (let k = 0; k + 1 < traditional.length; k += 2) {
    const unit = traditional.charCodeAt(k);
    const own = numbers[unit] as number;
    const simplified = numbers[traditional.charCodeAt(k + 1)] as number;
    // A sign that is the commoner of the two in simplified texts as well stays what it is.
    if (own < 0 || simplified < own) numbers[unit] = simplified;
  }
  return numbers;
}

/** Three in a row repeat some of what their pairs say. */
const OF_TRIPLES = 0.6;

/**
 * How readily a text that ends with two units goes on with two others: log of how much more often than by chance, about
 * −6 to 10. An outer unit that is no Han (or 0) says nothing.
 */
export function readiness({ pair, triple }: HanPairs, [x, a]: Units, [b, y]: Units): number {
  return pair(a, b) + OF_TRIPLES * (triple(x, a, b) + triple(a, b, y));
}

let readOnce: HanPairs | undefined;

/** The pairs that come with the engine; read when first asked for. */
export function hanPairs(): HanPairs {
  readOnce ??= unpackPairs(stored);
  return readOnce;
}
