import { expect, test } from 'vitest';
import { lineAbove, lineAt, lineBelow } from './lines.ts';

/** A text and one offset in it: `|` stands before it. */
const at = (picture: string) => [picture.replace('|', ''), picture.indexOf('|')] as const;

test.each([
  ['|ab\ncd', [0, 2]],
  ['ab|\ncd', [0, 2]],
  ['ab\n|cd', [3, 5]],
  ['|\nab', [0, 0]],
  ['\n|ab', [1, 3]],
  ['|', [0, 0]],
])('the line around %j', (picture, [start, end]) => {
  expect(lineAt(...at(picture))).toEqual({ start, end });
});

test.each([
  ['ab\ncd|', 0],
  ['ab\n \n|cd', 0],
  ['ab|', 0],
  ['\n\n|ab', 0],
  ['\n|ab', 0],
  ['|\nab', 0],
])('the line above %j begins at %i', (picture, start) => {
  expect(lineAbove(...at(picture))).toBe(start);
});

test('the line below is the next with something on it', () => {
  expect(lineBelow(...at('|\n \nab'))).toBe(3);
  expect(lineBelow(...at('a|b\n\n'))).toBe(4);
});
