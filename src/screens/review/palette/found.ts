import { go } from 'fuzzysort';
import pinyin from 'pinyin-match';
import type { Entry } from './entries.ts';

/** So many entries are listed at most. */
export const MOST_FOUND = 60;
/** Below this fuzzysort's own score is guesswork. */
const THRESHOLD = 0.3;

/** How well pinyin, whole or by initials, names a Chinese label: as a good match where it does. */
const pinyinScore = (query: string, label: string): number => {
  if (!/^[a-z' ]+$/i.test(query)) return 0;
  const place = pinyin.match(label, query);
  return place ? 0.6 + 0.3 / (1 + place[0]) : 0;
};

/**
 * The entries that a query names, best first: letters in their order in the label or its English, or
 * its pinyin (which is too slow for the names of a whole library). Equals
 * keep the order in which they stand; what was used lately comes first among all that an empty query finds.
 */
export function found(entries: readonly Entry[], query: string, recent: readonly string[]): readonly Entry[] {
  const wanted = query.trim();
  if (wanted === '') return recentFirst(entries, recent).slice(0, MOST_FOUND);
  const keys = [(entry: Entry) => entry.label, (entry: Entry) => entry.english];
  const scores = new Map(
    go(wanted, [...entries], { keys, limit: 0, threshold: THRESHOLD }).map(({ obj, score }) => [obj, score] as const),
  );
  for (const entry of entries) {
    const spelt = entry.target.kind === 'page' ? 0 : pinyinScore(wanted, entry.label);
    const score = Math.max(scores.get(entry) ?? 0, spelt);
    if (score > 0) scores.set(entry, score + (recent.includes(entry.id) ? 0.05 : 0));
  }
  const order = new Map(entries.map((entry, i) => [entry, i]));
  const byScore = (a: Entry, b: Entry) =>
    (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return [...scores.keys()].sort(byScore).slice(0, MOST_FOUND);
}

function recentFirst(entries: readonly Entry[], recent: readonly string[]): Entry[] {
  const lately = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...lately, ...entries.filter((entry) => !lately.includes(entry))];
}
