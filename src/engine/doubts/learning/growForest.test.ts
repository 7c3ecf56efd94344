import { expect, test } from 'vitest';
import { probabilityBy } from '../forest.ts';
import { type Case, growForest } from './growForest.ts';

const GROWTH = { trees: 40, depth: 2, rate: 0.3, shrinkage: 1, fewest: 2 };

/** Points of a square of 0…9 by 0…9, right where `isRight` says so. */
const square = (isRight: (x: number, y: number) => boolean): readonly Case[] =>
  Array.from({ length: 100 }, (_, k) => {
    const [x, y] = [k % 10, Math.floor(k / 10)];
    return { cues: [x, y], right: isRight(x, y) };
  });

test('trees learn what no single cue tells: two cues that must agree', () => {
  const forest = growForest(
    square((x, y) => x < 4 === y < 6),
    GROWTH,
  );
  expect(probabilityBy(forest, [1, 1])).toBeGreaterThan(0.9);
  expect(probabilityBy(forest, [8, 8])).toBeGreaterThan(0.9);
  expect(probabilityBy(forest, [8, 1])).toBeLessThan(0.1);
  expect(probabilityBy(forest, [1, 8])).toBeLessThan(0.1);
});

test('where the cues tell nothing, the share of right ones is what is said', () => {
  const cases = Array.from({ length: 300 }, (_, k): Case => ({ cues: [1], right: k % 4 === 0 }));
  expect(probabilityBy(growForest(cases, GROWTH), [1])).toBeCloseTo(0.25, 1);
});

test('no leaf is made for fewer cases than asked', () => {
  const cases = Array.from({ length: 16 }, (_, k): Case => ({ cues: [k < 4 ? 2 : 1], right: k < 4 }));
  const [hasty, cautious] = [2, 5].map((fewest) => probabilityBy(growForest(cases, { ...GROWTH, fewest }), [2]));
  expect(hasty).toBeGreaterThan(0.8);
  expect(cautious).toBeCloseTo(0.25, 1);
});
