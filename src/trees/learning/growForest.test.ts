import { describe, expect, test } from 'vitest';
import { chanceOf } from '../forest.ts';
import { packForest, unpackForest } from '../packedForest.ts';
import { CaseList } from './caseList.ts';
import { type Growth, growForest } from './growForest.ts';
import { seeded } from './seeded.ts';

const GROWTH: Growth = { trees: 40, depth: 3, rate: 0.3, shareOfCases: 0.8, shareOfClues: 1, pull: 1, leastLeaf: 0.5 };

/** Points of a square, yes where `answer` says so; the third clue is noise. */
function square(answer: (x: number, y: number) => boolean) {
  const random = seeded(3);
  const list = new CaseList(3);
  for (let n = 0; n < 600; n++) {
    const [x, y, noise] = [random() * 10, random() * 10, random()];
    list.add(answer(x, y), 1, (values, at) => values.set([x, y, noise], at));
  }
  return list.cases();
}

const corners = square((x, y) => x < 5 === y < 5);

describe('a forest', () => {
  test('learns what no clue tells alone: two that must agree', () => {
    const forest = growForest(corners, GROWTH);
    const at = (x: number, y: number): number => chanceOf(forest, Float32Array.of(x, y, 0.5));
    expect(at(2, 2)).toBeGreaterThan(0.9);
    expect(at(8, 8)).toBeGreaterThan(0.9);
    expect(at(8, 2)).toBeLessThan(0.1);
    expect(at(2, 8)).toBeLessThan(0.1);
  });

  test('is the same for the same cases', () => {
    expect(packForest(growForest(corners, GROWTH))).toEqual(packForest(growForest(corners, GROWTH)));
  });

  test('says what its cases say where clues tell nothing', () => {
    const list = new CaseList(1);
    for (let n = 0; n < 400; n++) list.add(n % 4 === 0, 1, (values, at) => values.set([1], at));
    expect(chanceOf(growForest(list.cases(), GROWTH), Float32Array.of(1))).toBeCloseTo(0.25, 1);
  });

  test('makes no leaf of less evidence than asked', () => {
    const list = new CaseList(1);
    for (let n = 0; n < 16; n++) list.add(n < 4, 1, (values, at) => values.set([n < 4 ? 2 : 1], at));
    const saying = (leastLeaf: number): number =>
      chanceOf(growForest(list.cases(), { ...GROWTH, shareOfCases: 1, leastLeaf }), Float32Array.of(2));
    expect(saying(0.1)).toBeGreaterThan(0.8);
    expect(saying(2)).toBeCloseTo(0.28, 1);
  });

  test('comes back from storage as it went in', () => {
    const forest = growForest(corners, GROWTH);
    const stored = JSON.parse(JSON.stringify(packForest(forest)));
    const back = unpackForest(stored, 3);
    expect(back.clue).toEqual(forest.clue);
    expect(back.roots).toEqual(forest.roots);
    for (let x = 0.5; x < 10; x++) {
      const point = Float32Array.of(x, 10 - x, 0.5);
      expect(chanceOf(back, point)).toBeCloseTo(chanceOf(forest, point), 5);
    }
  });

  test('is refused where the engine has other clues', () => {
    expect(() => unpackForest(packForest(growForest(corners, GROWTH)), 4)).toThrow('learn them again');
  });
});
