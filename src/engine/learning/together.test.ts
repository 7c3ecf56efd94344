import { expect, test } from 'vitest';
import { type Forest, logOdds } from '../../trees/forest.ts';
import { CaseList } from '../../trees/learning/caseList.ts';
import { growForest } from '../../trees/learning/growForest.ts';
import { seeded } from '../../trees/learning/seeded.ts';
import { packForest, unpackForest } from '../../trees/packedForest.ts';
import type { Stages } from './course.ts';
import { meanForest, meanWeights, together } from './together.ts';

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

const chain = (value: number) => ({
  labels: 1,
  cues: 1,
  reach: 0,
  emission: Float32Array.of(value),
  transition: Float32Array.of(0),
});

test('courses together are the means of their models, for all pages and for each fold', () => {
  const forest = grown(1, 2);
  const trees = { all: forest, folds: [forest] };
  const course = (value: number): Stages => ({
    roles: { all: chain(value), folds: [chain(value + 1)] },
    kinds: { all: [forest], folds: [[forest]] },
    seams: trees,
    links: trees,
    pairs: trees,
    joins: trees,
  });
  const { roles, joins } = together([course(1), course(3)]);
  expect(roles.all.emission[0]).toBe(2);
  expect(roles.folds[0]?.emission[0]).toBe(3);
  expect(joins.all.roots.length).toBe(4);
});

test('trainings together are the means of their models', () => {
  const training = (value: number, forest: Forest) => ({
    ...{ chain: chain(value), kinds: [forest], seams: forest, links: forest, pairs: forest, joins: forest },
    wholes: forest,
  });
  const mean = meanWeights([training(1, grown(1, 3)), training(3, grown(2, 3))]);
  expect(mean.chain.emission[0]).toBe(2);
  expect(
    [mean.seams, mean.pairs, mean.joins, mean.wholes, ...mean.kinds, mean.links].map(({ roots }) => roots.length),
  ).toEqual([6, 6, 6, 6, 3, 3]);
});
