import { expect, test } from 'vitest';
import { storyCost } from './storyCost.ts';

test('a story more costs as much as the page is easy to divide, within bounds', () => {
  expect(storyCost([0.4, 0.6])).toBeCloseTo(0.29);
  expect(storyCost([0.2, 0.3, 0.1])).toBeCloseTo(0.14);
  expect(storyCost([0])).toBe(0.1);
  expect(storyCost([1, 1])).toBe(0.33);
});
