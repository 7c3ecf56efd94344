import { digitOf, PairTable, packedPairs, type StoredSigns, unkeptRatio } from './pairTable.ts';
import { type StoredTable, unpackTable } from './sparseTable.ts';
import stored from './wordPairs.json' with { type: 'json' };

/** How readily English words follow each other. */
export interface WordPairs {
  /** Whether a word, in small letters, is one of the commonest. */
  readonly knows: (word: string) => boolean;
  /** The class of a word in small letters: its own, or that of all others with its ending. */
  readonly classOf: (word: string) => number;
  /** Log of how much more often than by chance a word of the second class stands right behind one of the first. */
  readonly ratio: (before: number, after: number) => number;
}

/** Shares of all pairs of words; words by the numbers of their classes (`classesOf`). */
export interface WordShares {
  readonly words: readonly string[];
  readonly pairs: readonly (readonly [before: number, after: number, share: number])[];
}

/** Shares as `wordPairs.json` holds them. */
export interface StoredWords extends StoredSigns {
  /** Where they are from: for the reader. */
  readonly learnt: unknown;
  /** What is rarer was not kept. */
  readonly least: number;
  readonly pairs: StoredTable;
}

/** Words that are not among the commonest count as one with all others that end so. */
const ENDINGS: readonly string[] =
  "tion ment ness ing ers ed ly al er or ic ous ive ity es 's s y e n t d l r".split(' ');
/** What stands before an ending. */
const STEM = 3;

/** The class of each word: its place among the commonest, or behind them that of its ending. */
export function classesOf(words: readonly string[]): (word: string) => number {
  const places = new Map(words.map((word, k) => [word, k]));
  return (word) => places.get(word) ?? words.length + endingOf(word);
}

function endingOf(word: string): number {
  const ending = ENDINGS.findIndex((end) => word.length >= end.length + STEM && word.endsWith(end));
  return ending < 0 ? ENDINGS.length : ending;
}

/** So many pairs are kept, the commonest. */
const KEPT = 40_000;

export function packWords({ words, pairs }: WordShares, learnt: unknown): StoredWords {
  const count = words.length + ENDINGS.length + 1;
  const begins = new Float64Array(count);
  const ends = new Float64Array(count);
  const all = pairs.reduce((sum, [, , share]) => sum + share, 0);
  for (const [before, after, share] of pairs) {
    (begins[before] as number) += share / all;
    (ends[after] as number) += share / all;
  }
  const digits = (of: Float64Array): string => Array.from(of, digitOf).join('');
  const known: StoredSigns = { signs: words.join(' '), begins: digits(begins), ends: digits(ends) };
  const kept = pairs
    .map(([before, after, share]) => [before, after, share / all] as const)
    .sort((a, b) => b[2] - a[2])
    .slice(0, KEPT);
  return {
    learnt,
    least: kept.at(-1)?.[2] ?? 0,
    ...known,
    pairs: packedPairs(kept, known),
  };
}

/** What was not kept is about so much rarer than the least that was. */
const UNKEPT = 0.3;

export function unpackWords(packed: StoredWords): WordPairs {
  const words = packed.signs.split(' ');
  const known = new Set(words);
  const classOf = classesOf(words);
  const table = new PairTable(unpackTable(packed.pairs), packed);
  const least = UNKEPT * packed.least;
  return {
    knows: (word) => known.has(word),
    classOf,
    ratio: (before, after) => table.ratio(before, after) ?? unkeptRatio(least, table.chance(before, after)),
  };
}

let readOnce: WordPairs | undefined;

/** The pairs that come with the engine; read when first asked for. */
export function wordPairs(): WordPairs {
  readOnce ??= unpackWords(stored);
  return readOnce;
}
