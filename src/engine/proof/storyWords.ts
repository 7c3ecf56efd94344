import type { Vocabulary } from '../roles/words.ts';

/** Words of a story with the number of its parts in which they stand. */
export type StoryWords = ReadonlyMap<number, number>;

export function wordsOfStory(owned: readonly number[], { of }: Vocabulary): StoryWords {
  const words = new Map<number, number>();
  for (const i of owned) for (const word of of[i] as Int32Array) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Share of the words of some parts, by weight, that stand elsewhere in their story too; `none` where they have none. */
export function sharedWords(
  { of, weight }: Vocabulary,
  parts: readonly number[],
  story: StoryWords,
  none: number,
): number {
  let all = 0;
  let shared = 0;
  for (const i of parts)
    for (const word of of[i] as Int32Array) {
      all += weight[word] as number;
      if ((story.get(word) ?? 0) > 1) shared += weight[word] as number;
    }
  return all === 0 ? none : shared / all;
}

/** What of a text its wording is read from: all of it, of a long one the beginning and the end. */
export const worded = (text: string): string => (text.length > 240 ? text.slice(0, 120) + text.slice(-120) : text);

/** Whether a text ends in an open bracket, or begins in one that it closes. */
export const opensBracket = (text: string): boolean => /[([〔【][^)\]〕】]*$/u.test(text.slice(-40));
export const closesBracket = (text: string): boolean => /^[^([〔【]*[)\]〕】]/u.test(text.slice(0, 40));
