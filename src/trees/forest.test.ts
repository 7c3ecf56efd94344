import { expect, test } from 'vitest';
import { type Forest, logOdds } from './forest.ts';

/** Trees of two questions and three leaves, each tree saying more than the one before it. */
function forestOf(trees: number): Forest {
  const all = Array.from({ length: trees }, (_, t) => t);
  const said = (leaf: number): number[] => all.map((t) => (t + 1) * leaf);
  const [both, first, neither] = [said(0.5), said(0.25), said(-0.0625)];
  return {
    ...{ clues: 2, base: 0.5, roots: Int32Array.from(all, (t) => 5 * t) },
    clue: Int16Array.from(all.flatMap(() => [0, 1, -1, -1, -1])),
    value: Float32Array.from(all.flatMap((t) => [1, 2, both[t] ?? 0, first[t] ?? 0, neither[t] ?? 0])),
    right: Int32Array.from(all.flatMap((t) => [5 * t + 4, 5 * t + 3, 0, 0, 0])),
  };
}

test.each([0, 1, 7, 9, 37])('%d trees add what each says: left below the value, else right', (trees) => {
  const sum = (trees * (trees + 1)) / 2;
  const cases = Float32Array.of(9, 0.5, 1.5, 0.5, 2, 1, 0);
  expect(logOdds(forestOf(trees), cases, 1)).toBe(0.5 + 0.5 * sum);
  expect(logOdds(forestOf(trees), cases, 3)).toBe(0.5 + 0.25 * sum);
  expect(logOdds(forestOf(trees), cases, 5)).toBe(0.5 - 0.0625 * sum);
});

test('a clue that is no number goes right', () => {
  expect(logOdds(forestOf(1), Float32Array.of(Number.NaN, 0), 0)).toBe(0.4375);
});

test('a case is given up that stands low after a quarter of the trees', () => {
  const forest = { ...forestOf(40), base: -2 };
  expect(logOdds(forest, Float32Array.of(1, 0), 0)).toBe(-2 - 0.0625 * 55);
});
