import { expect, test } from 'vitest';
import { between, rowAfterKey } from './rowSteps.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowUp', -1, 0],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 2, 6],
  ['PageDown', 8, 9],
  ['PageUp', 2, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['a', 5, null],
])('%s from row %i of 10 → %s', (key, at, goal) => {
  expect(rowAfterKey(key, { at, count: 10, page: 4 })).toBe(goal);
});

test('no key leads anywhere in an empty table', () => {
  expect(rowAfterKey('End', { at: -1, count: 0, page: 4 })).toBeNull();
});

test('a range holds both its ends, in either direction', () => {
  expect(between(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
});
