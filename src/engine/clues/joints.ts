import { isHan } from '../lines/script.ts';
import { type Edge, endOf, readinessOf, seamReadiness, startOf } from '../lines/seamReadiness.ts';
import type { Vocabulary } from '../roles/words.ts';
import { opening, storedOpeners } from '../weights/openers.ts';

/** Frequency on the page of the word that the Han on both sides of a joint make; −1 where there are no two. */
export function jointWord(above: string, below: string, words: Vocabulary): number {
  const before = above.charCodeAt(above.length - 1);
  const after = below.charCodeAt(0);
  if (!isHan(before) || !isHan(after)) return -1;
  const word = words.pairs.get(before * 0x10000 + after);
  return word === undefined ? 0 : Math.min(8, words.frequency[word] as number);
}

/** How readily the wording goes on over a joint (`seamReadiness`); −9 where nothing is known. */
export const jointReady = (above: string, below: string, { english }: Pick<Vocabulary, 'english'>): number =>
  seamReadiness(above, below, english) ?? -9;

/** The same for many texts that are asked of each other: from the end of one to the beginning of another, by their numbers. */
export function jointsOf(
  ends: readonly string[],
  starts: readonly string[],
  { english }: Pick<Vocabulary, 'english'>,
): (above: number, below: number) => number {
  const last = ends.map((text) => endOf(text, english));
  const first = starts.map((text) => startOf(text, english));
  return (above, below) => readinessOf(last[above] as Edge, first[below] as Edge) ?? -9;
}

/** How much a Chinese text looks as if a sentence opened with it (`opening`). */
export const opensReadily = (text: string): number => opening(storedOpeners(), text);
