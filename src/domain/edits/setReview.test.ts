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
