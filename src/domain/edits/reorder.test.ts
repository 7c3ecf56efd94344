import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';
import type { Proof } from '../proof.ts';
import { readingOrder } from '../readingOrder.ts';

const order = (...order: number[]) => ({ kind: 'reorder', article: 'a1', order }) as const;
const read = (proof: Proof): string => {
  const article = proof.articles[0];
  return article
    ? readingOrder(proof, article)
        .map(({ start, end }) => `${start}-${end}`)
        .join(' ')
    : '';
};

test.each([
  ['AABAA', order(3, 0), '3-5 0-2'],
  ['AABABA', order(3, 0, 5), '3-4 0-2 5-6'],
  ['AAAA', order(2, 0), '2-4 0-2'], // two columns in the wrong order, touching
  ['AABABA', order(5), '0-2 3-4 5-6'],
])('%s %o is read %s', (owners, edit, after) => {
  const proof = proofOf(owners);
  expect(refusalOf(proof, edit) === 'nothing-changes' ? read(proof) : read(edited(proof, edit))).toBe(after);
});

test('only places of the article, each once', () => {
  expect(refusalOf(proofOf('AABAA'), order(2, 0))).toBe('not-an-order');
  expect(refusalOf(proofOf('AABAA'), order(3, 3))).toBe('not-an-order');
  expect(refusalOf(proofOf('AABAA'), order(9, 0))).toBe('out-of-page');
});

test('the order outlives the moving of boundaries', () => {
  const proof = edited(proofOf('AABBAA'), order(4, 0), { kind: 'move-boundary', at: 4, to: 3 });
  expect(read(proof)).toBe('3-6 0-2');
});
