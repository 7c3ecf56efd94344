import { expect, test } from 'vitest';
import { piecesOfPage } from '../detect.ts';
import { storedWeights } from '../weights/weights.ts';
import { groupOf, joined } from './group.ts';
import { wholeChance } from './storiesOn.ts';

/** How many datelines open texts in all of a page taken together. */
function datelinesIn(text: string): number {
  const page = piecesOfPage(text, storedWeights());
  const groups = page.pieces.map((_, k) => groupOf(page, k));
  return groups.reduce((all, group) => joined(page, all, group, 1)).datelines;
}

const TEXT = 'The old ferry will run through the winter, the board\nsaid on Monday, at a higher fare and not at night.';

test('datelines that open texts are counted through all joins', () => {
  const [here, there] = ['SALTMERE (Reuters) — ', 'UPPER QUAY, March 3 — '];
  expect(datelinesIn(`Ferry Runs On\n\n${here}${TEXT}\n\nBoard Meets\n\n${there}${TEXT}`)).toBe(2);
  expect(datelinesIn(`Ferry Runs On\n\n${here}${TEXT}\n\nBoard Meets\n\n${TEXT}`)).toBe(1);
});

test('what datelines open twice is less probably one article', () => {
  expect([0, 1, 2, 3].map((datelines) => wholeChance(0.8, { datelines }))).toEqual([0.8, 0.8, 0.4, 0.4]);
});
