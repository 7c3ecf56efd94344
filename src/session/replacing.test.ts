import { expect, test } from 'vitest';
import { paragraphsOf } from '../clean/paragraphs.ts';
import type { Article } from '../domain/article.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { EMPTY_HISTORY, perform, undo } from '../domain/history.ts';
import type { Proof } from '../domain/proof.ts';
import { isRefusal } from '../domain/refusal.ts';
import { edited } from '../testing/edited.ts';
import { marked } from '../testing/marked.ts';
import { type Hit, type ReplaceQuery, replaceEdit, search } from './replacing.ts';

const PAGE = marked(
  '‹headline›Ferry Ex-\npress Late\n‹body›The express ferry was ex-\npressly late on Monday.\n‹folio›Late edition 12\n‹body›Ferry men wait.',
);

function hitsOf(proof: Proof, find: string, rest: Partial<ReplaceQuery> = {}): readonly Hit[] {
  const found = search(proof, { find, by: '', pattern: false, matchCase: false, where: 'copy', ...rest });
  if ('badPattern' in found) throw new Error(found.badPattern);
  return found.hits;
}
const owners = (hits: readonly Hit[]) => hits.map(({ owner, found }) => `${owner} ${found}`);
const copyOf = (proof: Proof) => paragraphsOf(proof, proof.articles[0] as Article).map(({ text }) => text);

test('clean copy is searched as it reads, headlines and furniture too', () => {
  expect(owners(hitsOf(PAGE, 'express'))).toEqual(['a1 Express', 'a1 express', 'a1 express']);
  expect(owners(hitsOf(PAGE, 'express', { matchCase: true }))).toEqual(['a1 express', 'a1 express']);
  expect(owners(hitsOf(PAGE, 'late'))).toEqual(['a1 Late', 'a1 late', 'furniture Late']);
  expect(owners(hitsOf(PAGE, 'express', { where: 'source' }))).toEqual(['a1 express']);
});

test('a plain search knows no signs of patterns, a pattern puts in what it caught', () => {
  expect(hitsOf(PAGE, '.')).toHaveLength(2);
  const [hit] = hitsOf(PAGE, '(?<day>Mon)(day)', { pattern: true, by: '$2 $<day> $& $$ $7' });
  expect(hit?.by).toBe('day Mon Monday $ $7');
  expect(search(PAGE, { find: '(', by: '', pattern: true, matchCase: false, where: 'copy' })).toHaveProperty(
    'badPattern',
  );
});

test('a group is what String.replace would put in, and a dollar that names none is a dollar', () => {
  const byOf = (find: string, by: string) => hitsOf(PAGE, find, { pattern: true, by })[0]?.by;
  for (const by of ['$0', '$1', '$01', '$10', '$2', '$<day>', '$$1', '$', '$x', '$&$&'])
    for (const find of ['(Mon)day', '(?<day>Mon)day']) expect(byOf(find, by)).toBe('Monday'.replace(RegExp(find), by));
});

test('a pattern that finds nothing at all stops, in rare characters too', () => {
  expect(hitsOf(marked('‹body›a𠮷b'), 'x*', { pattern: true })).toEqual([]);
  expect(hitsOf(marked('‹body›12𠮷3'), '\\d*', { pattern: true }).map(({ found }) => found)).toEqual(['12', '3']);
});

test.each(['copy', 'source'] as const)('an accent stays with its letter (%s)', (where) => {
  const page = marked('‹body›A Cafe\u0301 in town');
  const [hit] = hitsOf(page, 'e', { where, by: 'i' });
  expect(hit).toMatchObject({ range: { start: 5, end: 7 }, reads: 'i\u0301', refused: null });
  const both = hitsOf(page, '[e\u0301]', { where, pattern: true, by: 'o' });
  expect(both.map(({ refused }) => refused)).toEqual([null, 'cuts-a-correction']);
  const next = edited(page, replaceEdit(both) as Edit);
  expect(next.corrections).toEqual([{ start: 5, end: 7, text: 'o\u0301' }]);
});

test('the text around a place is cut between words', () => {
  const page = marked('‹body›Everybody was ever told the reason for the dreadfully longer delay.');
  expect(hitsOf(page, 'reason')[0]).toMatchObject({ before: ' was ever told the ', after: ' for the dreadfully ' });
});

test('all that is ticked is replaced as one step', () => {
  const edit = replaceEdit(hitsOf(PAGE, 'ferry', { by: 'boat' }));
  if (!edit) throw new Error('nothing to replace');
  const desk = { proof: PAGE, history: EMPTY_HISTORY };
  const next = perform(desk, edit, 1);
  if (isRefusal(next)) throw new Error(next.refused);
  expect(copyOf(next.proof).join(' ')).toBe('The express boat was expressly late on Monday. boat men wait.');
  expect(hitsOf(next.proof, 'ferry')).toEqual([]);
  expect(undo(next).proof).toEqual(PAGE);
});

test('a headline that was typed over is not in the copy, but in the source', () => {
  const page = edited(PAGE, { kind: 'set-field', article: 'a1', field: 'title', value: 'Boats' });
  expect(owners(hitsOf(page, 'Ferry Ex'))).toEqual([]);
  expect(owners(hitsOf(page, 'Ferry Ex', { where: 'source' }))).toEqual(['a1 Ferry Ex']);
});

test('what reads over a boundary cannot be replaced', () => {
  const page = marked('‹body›The ferry left at\n‹folio›Page 4\n‹body›noon.');
  const [hit] = hitsOf(page, 'at noon', { by: 'late' });
  expect(hit?.refused).toBe('crosses-a-boundary');
  expect(replaceEdit([hit as Hit])).toBeNull();
});

test('a place inside a correction takes the whole of it along; a second one there has to wait', () => {
  const start = PAGE.page.text.indexOf('late on');
  const proof = edited(PAGE, { kind: 'correct-text', start, end: start + 4, text: 'too too late' });
  const [first, second] = hitsOf(proof, 'too', { by: 'so' });
  expect(first).toMatchObject({ reads: 'so too late', refused: null });
  expect(second?.refused).toBe('cuts-a-correction');
  const next = edited(proof, replaceEdit([first as Hit]) ?? { kind: 'batch', edits: [] });
  expect(next.corrections).toEqual([{ start, end: start + 4, text: 'so too late' }]);
  expect(hitsOf(proof, 'late', { where: 'source' }).map(({ refused }) => refused)).toEqual([
    null,
    'cuts-a-correction',
    null,
  ]);
});

test('spaces before signs go, after a corrected word and in a row', () => {
  const page = marked('‹body›Mr. Smlth , and 1 2 3 , too.');
  const corrected = edited(page, { kind: 'correct-text', start: 4, end: 9, text: 'Smith' });
  const commas = edited(corrected, replaceEdit(hitsOf(corrected, ' ,', { by: ',' })) as Edit);
  expect(copyOf(commas)).toEqual(['Mr. Smith, and 1 2 3, too.']);
  const digits = hitsOf(page, ' (\\d)', { pattern: true, by: '$1' });
  expect(copyOf(edited(page, replaceEdit(digits) as Edit))).toEqual(['Mr. Smlth , and123 , too.']);
});
