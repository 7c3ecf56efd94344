import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { ownersOf, proofOf } from '../../testing/picture.ts';
import type { Edit } from './edit.ts';

const division = (owners: string): Edit => {
  const { starts, articles } = proofOf(owners);
  return { kind: 'replace-division', starts, articles };
};
const approve: Edit = { kind: 'set-review', target: 'a1', review: 'approved' };

test('everything not approved is divided anew', () => {
  expect(ownersOf(edited(proofOf('AABB.'), division('CCCD.')))).toBe('CCCD.');
  expect(ownersOf(edited(proofOf('AABBA'), approve, division('CCCDD')))).toBe('AACDA');
});

test('an article of which nothing is left is gone', () => {
  const proof = edited(proofOf('AAABB'), approve, division('CDDDD'));
  expect(proof.articles.map(({ id }) => id)).toEqual(['a1', 'a4']);
});

test('a division that is not sound, or uses an approved name, is refused', () => {
  expect(refusalOf(proofOf('AABB'), division('CCCCCD'))).toBe('bad-division');
  expect(refusalOf(proofOf('AABB'), { kind: 'replace-division', starts: proofOf('CCCC').starts, articles: [] })).toBe(
    'bad-division',
  );
  expect(refusalOf(edited(proofOf('AABB'), approve), division('AACC'))).toBe('article-exists');
});
