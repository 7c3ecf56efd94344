import { expect, test } from 'vitest';
import { edited, ownersAfter } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';
import { readingOrder } from '../readingOrder.ts';
import type { Edit } from './edit.ts';

const merge = (from: 'a1' | 'a2' | 'a3', into: 'a1' | 'a2'): Edit => ({ kind: 'merge', from, into });

test.each([
  ['AABBA', merge('a2', 'a1'), 'AAAAA'],
  ['AABCB', merge('a2', 'a1'), 'AAACA'],
  ['AABB', merge('a1', 'a2'), 'BBBB'],
  ['AABB', merge('a1', 'a1'), 'same-article'],
  ['AABB', merge('a3', 'a1'), 'no-such-article'],
])('%s → %o → %s', (before, edit, after) => {
  expect(ownersAfter(before, edit)).toBe(after);
});

test('the receiving article keeps its word, and takes over what it had no word on', () => {
  const proof = edited(
    proofOf('AABB'),
    { kind: 'set-field', article: 'a1', field: 'title', value: '甲' },
    { kind: 'set-field', article: 'a2', field: 'title', value: '乙' },
    { kind: 'set-field', article: 'a2', field: 'agency', value: 'Nordpress' },
    { kind: 'set-note', target: 'a1', text: 'one' },
    { kind: 'set-note', target: 'a2', text: 'two' },
    merge('a2', 'a1'),
  );
  expect(proof.articles).toMatchObject([{ overrides: { title: '甲', agency: 'Nordpress' }, notes: 'one\ntwo' }]);
});

test('two approved articles stay approved, any others are in review', () => {
  const approve = (target: 'a1' | 'a2'): Edit => ({ kind: 'set-review', target, review: 'approved' });
  expect(edited(proofOf('AABB'), approve('a1'), approve('a2'), merge('a2', 'a1')).articles[0]?.review).toBe('approved');
  expect(edited(proofOf('AABB'), approve('a1'), merge('a2', 'a1')).articles[0]?.review).toBe('in-review');
});

test('an order of its own survives, the other article follows', () => {
  const proof = edited(proofOf('AABAAC'), { kind: 'reorder', article: 'a1', order: [3, 0] }, merge('a2', 'a1'));
  const read = proof.articles[0] ? readingOrder(proof, proof.articles[0]) : [];
  expect(read.map(({ start, end }) => `${start}-${end}`)).toEqual(
    ['3-5', '0-2', '2-3']
      .map((s) => s)
      .slice(0, 1)
      .concat('0-3'),
  );
});

test('what was typed over in either is one value, whichever was typed first', () => {
  const set = (article: 'a1' | 'a2', field: 'title' | 'agency'): Edit => ({
    kind: 'set-field',
    article,
    field,
    value: '甲',
  });
  const one = edited(proofOf('AABB'), set('a1', 'agency'), set('a2', 'title'), merge('a2', 'a1')).articles;
  const other = edited(proofOf('AABB'), set('a1', 'title'), set('a2', 'agency'), merge('a2', 'a1')).articles;
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});
