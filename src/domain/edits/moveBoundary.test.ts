import { expect, test } from 'vitest';
import { edited, ownersAfter, refusalOf } from '../../testing/edited.ts';
import { ownersOf, proofOf } from '../../testing/picture.ts';

const move = (at: number, to: number) => ({ kind: 'move-boundary', at, to }) as const;

test.each([
  ['AAABBB', 3, 4, 'AAAABB'],
  ['AAABBB', 3, 1, 'ABBBBB'],
  ['AAABBB', 3, 3, 'nothing-changes'],
  ['AAABBB', 3, 0, 'passes-a-span'],
  ['AAABBB', 3, 6, 'passes-a-span'],
  ['AABBCC', 2, 4, 'passes-a-span'],
  ['AAABBB', 2, 4, 'no-boundary-here'],
  ['AAABBB', 0, 1, 'no-boundary-here'],
  ['AAABBB', 3, 7, 'out-of-page'],
])('%s: from %i to %i → %s', (before, at, to, after) => {
  expect(ownersAfter(before, move(at, to))).toBe(after);
});

test('it steps over white space and whole characters', () => {
  expect(ownersAfter('AABBBB', move(2, 4), '', '版面栏 \n目')).toBe('AAAAAB');
  expect(ownersAfter('AABBBBB', move(2, 4), '', '版面栏𠮷目报')).toBe('AAABBBB');
});

test('a boundary between two roles of one article moves alike', () => {
  const proof = proofOf('AAAAA', 'hhbbb');
  expect(edited(proof, move(2, 1)).starts.map(({ start }) => start)).toEqual([0, 1]);
  expect(refusalOf(proof, move(2, 5))).toBe('passes-a-span');
});

test('a corrected stretch is never cut', () => {
  const proof = edited(proofOf('AAABBB'), { kind: 'correct-text', start: 4, end: 6, text: '正' });
  expect(ownersOf(edited(proof, move(3, 2)))).toBe('AABBBB');
  expect(ownersOf(edited(proof, move(3, 5)))).toBe('AAAABB');
});
