import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';
import type { Edit } from './edit.ts';

const proof = proofOf('AABB.');
const states = (...edits: Edit[]) => {
  const { fields, articles } = edited(proof, ...edits);
  return [fields.review, ...articles.map(({ review }) => review)];
};

test('what the editor works on is in review, what was not touched is not', () => {
  expect(states({ kind: 'set-role', start: 0, end: 1, role: 'headline' })).toEqual([
    'in-review',
    'in-review',
    'untouched',
  ]);
  expect(states({ kind: 'move-boundary', at: 2, to: 1 })).toEqual(['in-review', 'in-review', 'in-review']);
  expect(states({ kind: 'set-paragraph', at: 3, break: 'break' })).toEqual(['in-review', 'untouched', 'in-review']);
});

test('approved stays approved until the editor says otherwise', () => {
  const approve: Edit = { kind: 'set-review', target: 'a1', review: 'approved' };
  expect(states(approve)).toEqual(['untouched', 'approved', 'untouched']);
  expect(states(approve, { kind: 'move-boundary', at: 2, to: 1 })).toEqual(['in-review', 'approved', 'in-review']);
});

test('a page is approved with all its articles, and they stay so when it is opened again', () => {
  const page: Edit = { kind: 'set-review', target: 'page', review: 'approved' };
  expect(states(page)).toEqual(['approved', 'approved', 'approved']);
  expect(states(page, { ...page, review: 'in-review' })).toEqual(['in-review', 'approved', 'approved']);
});

test('a page that was approved is in review again as soon as something on it is open', () => {
  const page: Edit = { kind: 'set-review', target: 'page', review: 'approved' };
  const after = (edit: Edit) => states(page, edit)[0];
  expect(after({ kind: 'split', at: 1, article: 'a3' })).toBe('in-review');
  expect(after({ kind: 'assign', start: 2, end: 4, owner: 'unassigned' })).toBe('in-review');
  expect(after({ kind: 'set-review', target: 'a1', review: 'in-review' })).toBe('in-review');
  expect(after({ kind: 'merge', from: 'a2', into: 'a1' })).toBe('approved');
  expect(after({ kind: 'move-boundary', at: 2, to: 1 })).toBe('approved');
  expect(after({ kind: 'discard', start: 2, end: 4 })).toBe('approved');
  const filled = edited(
    proofOf('....'),
    { ...page, review: 'empty' },
    { kind: 'assign', start: 0, end: 2, owner: 'a1' },
  );
  expect(filled.fields.review).toBe('in-review');
});

test('a page with articles is not empty', () => {
  const empty: Edit = { kind: 'set-review', target: 'page', review: 'empty' };
  expect(refusalOf(proof, empty)).toBe('value-not-allowed');
  expect(edited(proofOf('....'), empty).fields.review).toBe('empty');
});

test('a blank note is none', () => {
  const noted = edited(proof, { kind: 'set-note', target: 'page', text: 'see page 4' });
  expect(noted.fields.notes).toBe('see page 4');
  expect(edited(noted, { kind: 'set-note', target: 'page', text: '  ' }).fields.notes).toBeNull();
});
