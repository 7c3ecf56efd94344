import { expect, test } from 'vitest';
import type { Proof } from '../domain/proof.ts';
import { edited, refusalOf } from '../testing/edited.ts';
import { marked } from '../testing/marked.ts';
import { readingOf } from './copyBlocks.ts';
import { correctable, correctEdit, giveBackEdit, isCorrected, wordAt } from './correcting.ts';

const PAGE = marked('‹headline›渡船晚点\n‹body›The ferry was ex-\namined on Mon day.');
const at = (excerpt: string, proof: Proof = PAGE) => proof.page.text.indexOf(excerpt);
const quoted = (proof: Proof, range: ReturnType<typeof correctable>) =>
  range && proof.page.text.slice(range.start, range.end);

test.each([
  ['inside a word', at('rry'), 'ferry'],
  ['at its end', at(' was'), 'ferry'],
  ['before a line break', at('\namined'), '-'],
])('the word at a caret %s', (_, offset, word) => {
  expect(quoted(PAGE, wordAt(PAGE, offset))).toBe(word);
});

test('a selection is corrected without the space around it, and never over a boundary', () => {
  expect(quoted(PAGE, correctable(PAGE, at(' Mon'), at('.')))).toBe('Mon day');
  expect(correctable(PAGE, at('晚点'), at('ferry'))).toBeNull();
});

test('a range reads as clean copy does: lines joined, hyphens gone, corrections made', () => {
  const start = at('ex-');
  const range = { start, end: at(' on Mon') };
  expect(readingOf(PAGE, range)).toBe('examined');
  const proof = edited(PAGE, { kind: 'correct-text', start: range.start, end: range.end, text: 'inspected' });
  expect(readingOf(proof, { start: at('was'), end: range.end })).toBe('was inspected');
});

test('what reads the same is no correction, and a correction is grown over, not cut', () => {
  const word = { start: at('Mon day'), end: at('.') };
  expect(correctEdit(PAGE, word, 'Mon day')).toBeNull();
  const edit = correctEdit(PAGE, word, 'Mon\nday!');
  expect(edit).toMatchObject({ text: 'Mon day!' });
  const proof = edited(PAGE, { ...word, kind: 'correct-text', text: 'Monday' });
  const caret = correctable(proof, at('day'), at('day'));
  expect(caret).toMatchObject(word);
  const more = correctable(proof, at('on Mon'), at('day'));
  expect(quoted(proof, more)).toBe('on Mon day');
  expect(more && refusalOf(proof, { ...more, kind: 'correct-text', text: 'on Tuesday' })).toBeNull();
  expect(isCorrected(proof, word)).toBe(true);
  expect(edited(proof, giveBackEdit(word)).corrections).toEqual([]);
});
