import { expect, test } from 'vitest';
import { calibrationError, reliabilityOf, wrongWithin } from './reliability.ts';

/** `7 of 10 at 0.7`: so many claims of one confidence, so many of them right. */
const claims = (confidence: number, right: number, count: number) =>
  Array.from({ length: count }, (_, k) => ({ confidence, right: k < right }));

test('who is right as often as he says has no calibration error', () => {
  expect(calibrationError([...claims(0.25, 1, 4), ...claims(0.75, 3, 4)])).toBeCloseTo(0, 10);
});

test('the error is the mean distance, weighted by how often it was said', () => {
  expect(calibrationError([...claims(0.9, 5, 10), ...claims(0.5, 15, 30)])).toBeCloseTo(0.1, 10);
});

test('bins tell what was said and what was right; certainty has a bin', () => {
  expect(reliabilityOf([...claims(0.25, 1, 2), ...claims(1, 3, 3)])).toEqual([
    { said: 0.25, right: 0.5, count: 2 },
    { said: 1, right: 1, count: 3 },
  ]);
});

test('how many of the wrong are met first', () => {
  const all = [...claims(0.9, 7, 8), ...claims(0.1, 0, 2)];
  expect([0.1, 0.2, 1].map((share) => wrongWithin(all, share))).toEqual([1 / 3, 2 / 3, 1]);
  expect(wrongWithin(claims(0.5, 2, 2), 0.5)).toBeNull();
});
