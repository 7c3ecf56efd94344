import { expect, test } from 'vitest';
import { HanCounts } from './learnHanPairs.ts';

test('pairs inside words count, and those across two words, as shares of all', () => {
  const counts = new HanCounts();
  counts.addWord(['码头', 0.3]);
  counts.addWord(['的', 0.5]);
  counts.addBigram(['码头', '的', 0.1]);
  const { pairs, triples, begins, ends } = counts.shares([]);
  expect([...pairs]).toEqual([
    ['码头', 0.3 / 0.4],
    ['头的', 0.1 / 0.4],
  ]);
  expect([...triples]).toEqual([['码头的', 0.1 / 0.4]]);
  expect([begins.get('头'), ends.get('头')]).toEqual([0.1 / 0.4, 0.3 / 0.4]);
});

test('a word that is no Han parts its neighbours, one without a name too', () => {
  const counts = new HanCounts();
  counts.addBigram(['码头', '，', 0.2]);
  counts.addBigram(['码头', '', 0.2]);
  counts.addWord(['第3天', 0.2]);
  expect(counts.shares([]).pairs.size).toBe(0);
});
