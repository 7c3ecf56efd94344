import { isHan } from '../lines/script.ts';
import type { PairShares } from '../weights/hanPairs.ts';

/** So many pairs and triples are kept. */
const KEPT = { pairs: 120_000, triples: 80_000 };

/** A word and its share of all words; two words in a row and the share of that. */
export type WordShare = readonly [word: string, share: number];
export type BigramShare = readonly [first: string, second: string, share: number];

/** Which Han stand side by side: inside words, and where one word follows another. */
export class HanCounts {
  readonly #pairs = new Map<string, number>();
  readonly #triples = new Map<string, number>();

  addWord([word, share]: WordShare): void {
    for (let k = 1; k < word.length; k++) add(this.#pairs, word.slice(k - 1, k + 1), share);
    for (let k = 2; k < word.length; k++) add(this.#triples, word.slice(k - 2, k + 1), share);
  }

  /** Only what stands across the two words: what is inside them comes with each as a word. */
  addBigram([first, second, share]: BigramShare): void {
    if (first === '' || second === '') return;
    add(this.#pairs, first.slice(-1) + second.slice(0, 1), share);
    if (first.length > 1) add(this.#triples, first.slice(-2) + second.slice(0, 1), share);
    if (second.length > 1) add(this.#triples, first.slice(-1) + second.slice(0, 2), share);
  }

  /** The commonest, and what all of them begin and end with. */
  shares(traditional: PairShares['traditional']): PairShares {
    const begins = new Map<string, number>();
    const ends = new Map<string, number>();
    const all = [...this.#pairs.values()].reduce((sum, share) => sum + share, 0);
    const pairs = new Map([...this.#pairs].map(([pair, share]) => [pair, share / all]));
    for (const [pair, share] of pairs) {
      add(begins, pair.slice(0, 1), share);
      add(ends, pair.slice(1), share);
    }
    const [keptPairs, pair] = commonest(pairs, KEPT.pairs);
    const [keptTriples, triple] = commonest(this.#triples, KEPT.triples, all);
    return { pairs: keptPairs, triples: keptTriples, begins, ends, least: { pair, triple }, traditional };
  }
}

/** Adds to a count, if all that is counted is Han. */
function add(counts: Map<string, number>, signs: string, share: number): void {
  for (let k = 0; k < signs.length; k++) if (!isHan(signs.charCodeAt(k))) return;
  counts.set(signs, (counts.get(signs) ?? 0) + share);
}

/** The commonest so many, as shares of something, and the share of the least of them. */
function commonest(counts: ReadonlyMap<string, number>, many: number, of = 1): [Map<string, number>, number] {
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, many);
  return [new Map(kept.map(([signs, share]) => [signs, share / of])), (kept.at(-1)?.[1] ?? 0) / of];
}
