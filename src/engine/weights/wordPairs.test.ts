import { expect, test } from 'vitest';
import { classesOf, packWords, unpackWords, type WordPairs, wordPairs } from './wordPairs.ts';

const WORDS = ['the', 'of', 'ferry'];
const ratioIn =
  ({ classOf, ratio }: WordPairs) =>
  (before: string, after: string): number =>
    ratio(classOf(before), classOf(after));

test('a word is told apart, or counts as one with all others that end like it', () => {
  const classOf = classesOf(WORDS);
  expect(['the', 'ferry'].map(classOf)).toEqual([0, 2]);
  expect(classOf('landing')).toBe(classOf('crossing'));
  expect(classOf('landing')).not.toBe(classOf('landed'));
  expect(classOf('ing')).not.toBe(classOf('landing'));
});

test('what follows oftener than by chance comes back so from the text it is stored as; what was not kept is rare', () => {
  const [the, of, ferry] = WORDS.map(classesOf(WORDS)) as [number, number, number];
  const pairs = [
    [of, the, 0.4],
    [the, ferry, 0.4],
    [ferry, of, 0.2],
  ] as const;
  const read = unpackWords(JSON.parse(JSON.stringify(packWords({ words: WORDS, pairs }, 'test'))));
  const ratio = ratioIn(read);
  expect(ratio('of', 'the')).toBeGreaterThan(0.5);
  expect(ratio('the', 'of')).toBeLessThan(ratio('of', 'the'));
  expect([read.knows('ferry'), read.knows('landing')]).toEqual([true, false]);
});

test('those that come with the engine know how English goes on', () => {
  const ratio = ratioIn(wordPairs());
  expect(ratio('of', 'the')).toBeGreaterThan(1);
  expect(ratio('the', 'of')).toBeLessThan(-2);
  expect(ratio('would', 'have')).toBeGreaterThan(ratio('would', 'has'));
});
