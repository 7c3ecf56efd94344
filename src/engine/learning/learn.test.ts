import { expect, test } from 'vitest';
import { readChain } from '../roles/chain.ts';
import { LABELS, labelIndex } from '../roles/label.ts';
import { learnChain } from './learnChain.ts';

/** Two cues, two labels in use: cue 0 speaks for a headline, and what follows a headline opens a story. */
const HEADLINE = labelIndex('headline');
const LEAD = labelIndex('lead');
const example = {
  cues: [Int16Array.of(0), Int16Array.of(1), Int16Array.of(0), Int16Array.of(1)],
  labels: [HEADLINE, LEAD, HEADLINE, LEAD],
};
const shape = { labels: LABELS.length, cues: 2, reach: 1 };

test('a chain learns what its examples show, and is sure of it', () => {
  const weights = learnChain([example], shape, { passes: 30, rate: 0.5, decay: 0 });
  const { labels, marginal } = readChain(weights, example.cues, () => true);
  expect([...labels]).toEqual(example.labels);
  expect(marginal[HEADLINE]).toBeGreaterThan(0.8);
});

test('the probabilities of a part sum to 1, and what is not allowed has none', () => {
  const weights = learnChain([example], shape, { passes: 3, rate: 0.5, decay: 0 });
  const { marginal, labels } = readChain(weights, example.cues, (i, label) => i !== 0 || label !== HEADLINE);
  const first = [...marginal.slice(0, LABELS.length)];
  expect(first.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1);
  expect(first[HEADLINE]).toBeLessThan(1e-6);
  expect(labels[0]).not.toBe(HEADLINE);
});
