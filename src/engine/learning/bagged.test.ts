import { expect, test } from 'vitest';
import { logOdds } from '../trees/forest.ts';
import { packForest, unpackForest } from '../trees/packedForest.ts';
import { bagged, meanForest } from './bagged.ts';
import { CaseList } from './caseList.ts';
import { growForest } from './growForest.ts';
import type { Lesson } from './lesson.ts';
import { seeded } from './seeded.ts';

/** A forest that learnt to tell sums of two clues, from cases of chance. */
function grown(seed: number, trees: number) {
  const random = seeded(seed);
  const list = new CaseList(2);
  for (let n = 0; n < 200; n++) {
    const [x, y] = [random(), random()];
    list.add(x + y > 1, 1, (values, at) => values.set([x, y], at));
  }
  const settings = { trees, depth: 3, rate: 0.2, shareOfCases: 0.8, shareOfClues: 1, pull: 1, leastLeaf: 2 };
  return growForest(list.cases(), settings);
}

test('the mean of forests says the mean of what they say, also of different sizes and when stored', () => {
  const forests = [grown(1, 8), grown(2, 5)];
  const mean = meanForest(forests);
  expect(mean.roots.length).toBe(13);
  const stored = unpackForest(packForest(mean), 2);
  for (let k = 0; k < 50; k++) {
    const clues = Float32Array.of((k * 37) % 50, (k * 11) % 50).map((value) => value / 50);
    const said = forests.map((forest) => logOdds(forest, clues, 0));
    const expected = said.reduce((sum, odds) => sum + odds, 0) / 2;
    expect(logOdds(mean, clues, 0)).toBeCloseTo(expected, 4);
    expect(logOdds(stored, clues, 0)).toBeCloseTo(expected, 1);
  }
});

test('every model learns from all pages, and each from its share of those that were made', () => {
  const lesson = (id: string, made?: number) => ({ gold: { id, made } }) as unknown as Lesson;
  const lessons = [lesson('a'), lesson('a0', 0), lesson('a1', 1), lesson('b'), lesson('b2', 2)];
  const learnt = bagged(
    (some) => some.map(({ gold }) => gold.id).join(' '),
    (models) => models.join(' | '),
  );
  expect(learnt(lessons, new Set())).toBe('a a0 b b2 | a a1 b');
});
