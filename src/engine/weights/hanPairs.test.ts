import { expect, test } from 'vitest';
import { hanPairs, PairCounts, packPairs, readiness, unpackPairs, withPairs } from './hanPairs.ts';

const pairOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
const countOf = (pairs: { count: (a: number, b: number) => number }, word: string): number =>
  pairs.count(word.charCodeAt(0), word.charCodeAt(1));

test('counts come back from the text they are stored as, rounded; far steps too', () => {
  const far = String.fromCharCode(0x4e00, 0x9fff);
  const many = Array.from({ length: 5000 }, (_, k) => [0x4e00 * 0x10000 + 0x4e00 + k, 1] as const);
  const stored = packPairs(new Map([...many, [pairOf('河边'), 3], [pairOf('老桥'), 12], [pairOf('桥头'), 500], [pairOf(far), 40]]), 'test');
  const pairs = unpackPairs(JSON.parse(JSON.stringify(stored)));
  expect(['河边', '老桥', '桥头', far, '边河'].map((word) => countOf(pairs, word))).toEqual([2, 11, 90, 90, 0]);
});

test('what stands together oftener than by chance is ready to; what never does though both are common is not', () => {
  const pairs = new PairCounts();
  for (const word of ['老桥', '老桥', '新船', '新船', '老船', '新码']) pairs.add(word.charCodeAt(0), word.charCodeAt(1), 50);
  const ready = (word: string): number => readiness(pairs, word.charCodeAt(0), word.charCodeAt(1));
  expect(ready('老桥')).toBeGreaterThan(0);
  expect(ready('新桥')).toBeLessThan(-3);
  expect(ready('老桥')).toBeGreaterThan(ready('老船'));
});

test('pairs of two sources count together', () => {
  const [here, there] = [new PairCounts(), new PairCounts()];
  here.add(1, 2, 3);
  there.add(1, 2, 10);
  const both = withPairs(there, here, 4);
  expect([both.count(1, 2), both.chance(1, 2)]).toEqual([22, 22]);
});

test('those that come with the engine know words in both kinds of characters', () => {
  const pairs = hanPairs();
  for (const word of ['中国', '中國', '经济', '經濟', '记者', '記者'])
    expect(readiness(pairs, word.charCodeAt(0), word.charCodeAt(1))).toBeGreaterThan(1);
});
