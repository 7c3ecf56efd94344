import { eachHanPair } from '../lines/script.ts';
import { packPairs, type StoredPairs } from '../weights/hanPairs.ts';
import type { GoldPage } from './goldPage.ts';

/** So many pairs are kept. */
const KEPT = 40_000;
/** A pair counts in texts when so many different ones print it: what one story says again and again is no language. */
const LEAST_TEXTS = 3;
/** So many mentions of a word, in the corpus that the list was counted in, weigh as much as one in a newspaper. */
const MENTIONS = 150;

/** A word and how often it was met in some corpus. */
export type WordCount = readonly [word: string, count: number];

/**
 * Counts which Han stand side by side: inside the words of a list, and on the lines of articles, each text once. Texts on
 * pages that weights are judged by play no part: a pair at the end of a line there may stand inside a line elsewhere.
 */
export function learnHanPairs(
  pages: readonly GoldPage[],
  judged: ReadonlySet<string>,
  words: readonly WordCount[],
  learnt: unknown,
): StoredPairs {
  const counts = new Map<number, number>();
  const add = (pair: number, count: number): void => void counts.set(pair, (counts.get(pair) ?? 0) + count);
  for (const [word, count] of words) eachPair(word, (pair) => add(pair, count / MENTIONS));
  const inTexts = new Map<number, [count: number, texts: number]>();
  for (const text of textsOf(pages, judged))
    for (const [pair, count] of pairsIn(text)) {
      const [sum, texts] = inTexts.get(pair) ?? [0, 0];
      inTexts.set(pair, [sum + count, texts + 1]);
    }
  for (const [pair, [count, texts]] of inTexts) if (texts >= LEAST_TEXTS) add(pair, count);
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEPT);
  return packPairs(new Map(commonest), learnt);
}

/** The texts of all articles that no judged page holds, each once. */
function textsOf(pages: readonly GoldPage[], judged: ReadonlySet<string>): readonly string[] {
  const sources = (page: GoldPage): string[] => page.articles.flatMap(({ source }) => source ?? []);
  const known = new Set(pages.filter(({ id }) => judged.has(id)).flatMap(sources));
  return pages.flatMap(({ text, articles }) =>
    articles.flatMap(({ source, segments }) => {
      if (source === undefined || known.has(source)) return [];
      known.add(source);
      return segments.map(([start, end]) => text.slice(start, end)).join('\n');
    }),
  );
}

function pairsIn(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const line of text.normalize('NFKC').split('\n'))
    eachPair(line.replaceAll(/\s/gu, ''), (pair) => void counts.set(pair, (counts.get(pair) ?? 0) + 1));
  return counts;
}

/** The pairs of a text as numbers. */
const eachPair = (text: string, visit: (pair: number) => void): void =>
  eachHanPair(text, (before, after) => visit(before * 0x10000 + after));
