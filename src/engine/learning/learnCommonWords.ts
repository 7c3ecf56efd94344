import type { CommonWords } from '../roles/commonness.ts';
import { eachWord } from '../roles/words.ts';
import type { GoldPage } from './goldPage.ts';

/** How many words of each script are kept, and on how many pages a word must stand. */
const KEPT = { han: 3600, latin: 2400 };
const LEAST_PAGES = 8;

/** The words that stand on most pages, commonest first. Divisions play no part in it. */
export function learnCommonWords(pages: readonly Pick<GoldPage, 'text'>[]): CommonWords {
  const counts = new Map<string | number, number>();
  for (const { text } of pages) {
    const found = new Set<string | number>();
    eachWord(text.normalize('NFKC'), (word) => found.add(word));
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts]
    .filter(([word, count]) => count >= LEAST_PAGES && !/\d/u.test(String(typeof word === 'string' ? word : '')))
    .sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))
    .map(([word]) => word);
  const han = ranked.filter((word) => typeof word === 'number').slice(0, KEPT.han);
  const latin = ranked.filter((word) => typeof word === 'string').slice(0, KEPT.latin);
  return { han: han.map((pair) => String.fromCharCode(pair >>> 16, pair & 0xffff)).join(''), latin: latin.join(' ') };
}
