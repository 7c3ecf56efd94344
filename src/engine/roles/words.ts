import { isHan } from '../lines/script.ts';
import { isEnglish } from '../lines/seamReadiness.ts';
import { type Commonness, storedCommonness } from './commonness.ts';

/** The words of a page as numbers, and how much each tells. */
export interface Vocabulary {
  /** Words of each part: Han pairs, Latin word stems, figures; without repeats. */
  readonly of: readonly Int32Array[];
  /** Parts in which a word stands. */
  readonly frequency: Int32Array;
  /** Numbers of all words that are pairs of Han, `first * 65536 + second`. */
  readonly pairs: { has(pair: number): boolean; get(pair: number): number | undefined };
  /** A word as it is written (Latin words: their stem). */
  spelling(word: number): string;
  /** Natural logarithm of parts per frequency, less for words that are common everywhere. */
  readonly weight: Float64Array;
  /** How common each word is everywhere, 0…1; 0 for those that are not. */
  readonly common: Float64Array;
  commonness(word: string | number): number;
  /** Whether what the page has in Latin letters is English. */
  readonly english: boolean;
  /** All words in the order of their numbers: pairs of Han as numbers, stems as text. */
  all(): Iterable<string | number>;
}

/** Latin words are told apart by so many letters: enough for sense, few enough to lose endings. */
export const STEM = 6;
const LATIN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{3,}|\d{2,}/gu;

/** Counts the words of all parts of a page. */
export function vocabularyOf(texts: readonly string[], commonness: Commonness = storedCommonness()): Vocabulary {
  const ids = new Map<string | number, number>();
  const counts: number[] = [];
  const of = texts.map((text) => {
    const found = new Set<number>();
    eachWord(text, (word) => found.add(intern(ids, word)));
    for (const id of found) counts[id] = (counts[id] ?? 0) + 1;
    return Int32Array.from(found);
  });
  const frequency = Int32Array.from(counts);
  const common = Float64Array.from(ids.keys(), (word) => commonness(word));
  const weight = Float64Array.from(counts, (n, k) => Math.log(texts.length / n) * (1 - 0.9 * (common[k] as number)));
  let written: readonly (string | number)[] | undefined;
  const spelling = (word: number): string => {
    written ??= [...ids.keys()];
    const key = written[word] ?? '';
    return typeof key === 'string' ? key : String.fromCharCode(key >>> 16, key & 0xffff);
  };
  const english = isEnglish(texts);
  return { of, frequency, weight, common, commonness, english, pairs: ids, spelling, all: () => ids.keys() };
}

function intern(ids: Map<string | number, number>, word: string | number): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size);
  return ids.size - 1;
}

/** Visits the words of a text: pairs of Han as numbers, stems of Latin words as text. */
export function eachWord(text: string, visit: (word: string | number) => void): void {
  let latin = false;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const han = isHan(unit);
    if (han && before) visit(before * 0x10000 + unit);
    before = han ? unit : 0;
    if (!han && unit < 0x2000) latin = true;
  }
  if (!latin) return;
  for (const [word] of text.matchAll(LATIN_WORD)) visit(word.slice(0, STEM).toLowerCase());
}
