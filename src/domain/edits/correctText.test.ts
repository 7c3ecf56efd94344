import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';

const correct = (start: number, end: number, text: string | null) =>
  ({ kind: 'correct-text', start, end, text }) as const;
const proof = proofOf('AAAAAA', 'hhbbbb', '标题今 夭晴');

test('a wrong character reads otherwise, the source stays', () => {
  const next = edited(proof, correct(4, 5, '天'));
  expect(next.corrections).toEqual([{ start: 4, end: 5, text: '天' }]);
  expect(next.page).toBe(proof.page);
});

test('a correction can be replaced and taken back', () => {
  const next = edited(proof, correct(4, 5, '大'), correct(4, 6, '天晴'));
  expect(next.corrections).toEqual([{ start: 4, end: 6, text: '天晴' }]);
  expect(edited(next, correct(4, 6, null)).corrections).toEqual([]);
  expect(edited(next, correct(4, 6, '夭晴')).corrections).toEqual([]);
});

test('a stray space goes with the character before it', () => {
  expect(edited(proof, correct(3, 4, '')).corrections).toEqual([{ start: 2, end: 4, text: '今' }]);
});

test('a stray space after a corrected word goes with the word as it reads', () => {
  const late = proofOf('AAAAAAAAAA', 'bbbbbbbbbb', 'Mr. l arn.');
  const word = edited(late, correct(4, 5, 'I'), correct(5, 9, ' am'));
  expect(word.corrections).toEqual([{ start: 4, end: 9, text: 'I am' }]);
  expect(refusalOf(edited(late, correct(4, 5, 'I')), correct(5, 6, null))).toBe('nothing-changes');
});

test.each([
  [correct(1, 3, 'x'), 'crosses-a-boundary'],
  [correct(2, 2, 'x'), 'empty-range'],
  [correct(4, 9, 'x'), 'out-of-page'],
  [correct(4, 5, null), 'nothing-changes'],
])('%o is refused: %s', (edit, code) => {
  expect(refusalOf(proof, edit)).toBe(code);
});

test('an older correction is replaced whole or not at all', () => {
  expect(refusalOf(edited(proof, correct(4, 6, '天')), correct(5, 6, 'x'))).toBe('cuts-a-correction');
});
