import { expect, test } from 'vitest';
import type { Forest } from '../../trees/forest.ts';
import { KIND_CLUES } from '../clues/kindClues.ts';
import { SEAM_CLUES } from '../clues/seamClues.ts';
import { type ChainWeights, readChain } from './chain.ts';
import { LABELS, labelIndex } from './label.ts';
import { ASKED, chanceOfKind, secondLook } from './secondLook.ts';

/** A chain to which all parts are text that goes on, a little surer than a headline. */
const MORE = labelIndex('more');
const HEADLINE = labelIndex('headline');
const chain: ChainWeights = {
  labels: LABELS.length,
  cues: 1,
  reach: 0,
  emission: Float32Array.from(LABELS, (_, l) => (l === MORE ? 3 : l === HEADLINE ? 2 : 0)),
  transition: new Float32Array(LABELS.length ** 2),
};
const parts = 3;
const first = readChain(
  chain,
  Array.from({ length: parts }, () => Int16Array.of(0)),
  () => true,
);

/** One leaf that says the same of every case; or one question, whether the first clue is 1. */
const always = (odds: number): Forest => forestOf([-1], [odds], [0]);
const ifFirst = (yes: number, no: number): Forest => forestOf([0, -1, -1], [1, no, yes], [2, 0, 0]);
const forestOf = (clue: number[], value: number[], right: number[]): Forest => ({
  clues: KIND_CLUES.length,
  base: 0,
  roots: Int32Array.of(0),
  clue: Int16Array.from(clue),
  value: Float32Array.from(value),
  right: Int32Array.from(right),
});
/** Clues of seams: the one above part 1 has a first clue of 1. */
const seams = new Float32Array(parts * SEAM_CLUES.length);
seams[SEAM_CLUES.length] = 1;

const agreeing = ASKED.map((kind) => {
  const chance = chanceOfKind(first.marginal, 0, kind);
  return always(Math.log(chance / (1 - chance)));
});

test('trees that say what the chain says change nothing', () => {
  const again = secondLook(first, seams, agreeing);
  expect([...again.labels]).toEqual([MORE, MORE, MORE]);
  again.marginal.forEach((chance, k) => {
    expect(chance).toBeCloseTo(first.marginal[k] as number, 4);
  });
});

test('where trees are surer of a kind, its likeliest label is taken, and there only', () => {
  const heads = agreeing.with(ASKED.indexOf('head'), ifFirst(4, -4));
  const again = secondLook(first, seams, heads);
  expect([...again.labels]).toEqual([MORE, HEADLINE, MORE]);
  expect(chanceOfKind(again.marginal, 1, 'head')).toBeGreaterThan(0.8);
  expect(chanceOfKind(again.marginal, 0, 'head')).toBeLessThan(chanceOfKind(first.marginal, 0, 'head'));
});

test('what is not allowed is not taken, however sure trees are', () => {
  const known = readChain(
    chain,
    Array.from({ length: parts }, () => Int16Array.of(0)),
    (_, label) => label === MORE || label === labelIndex('lead'),
  );
  const heads = agreeing.with(ASKED.indexOf('head'), always(50));
  expect([...secondLook(known, seams, heads).labels]).toEqual([MORE, MORE, MORE]);
});
