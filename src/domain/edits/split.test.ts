import { expect, test } from 'vitest';
import { edited, ownersAfter } from '../../testing/edited.ts';
import { ownersOf, proofOf } from '../../testing/picture.ts';

const split = (at: number) => ({ kind: 'split', at, article: 'a9' }) as const;
const I = 'I'; // the ninth letter: a9

test.each([
  ['AAAABB', '', 2, `AA${I}${I}BB`],
  ['AABBAA', '', 1, `A${I}BB${I}${I}`], // the story goes on after another
  ['AABBAA', 'bbbbhh', 1, `A${I}BBAA`], // a headline found elsewhere stays with its story
  ['AAAABB', 'bbhbbb', 2, `AA${I}${I}BB`], // one that opens the rest goes with it
  ['AAAABB', '', 0, 'nothing-to-split'],
  ['AA..BB', '', 2, 'not-in-an-article'],
  ['AAAABB', '', 7, 'out-of-page'],
  ['AABBAA', '', 4, `AABB${I}${I}`],
])('%s (%s) split at %i → %s', (before, roles, at, after) => {
  expect(ownersAfter(before, split(at), roles)).toBe(after);
});

test('the new article takes type, label and reading order along', () => {
  const proof = edited(
    proofOf('AAAA.', 'bbbbl'),
    { kind: 'set-type', article: 'a1', type: 'opinion' },
    { kind: 'set-label', article: 'a1', label: 4 },
    split(2),
  );
  expect(ownersOf(proof)).toBe('AAII.');
  expect(proof.articles[1]).toMatchObject({ id: 'a9', type: 'opinion', label: 4 });
});

test('a split is read from where it was made, in reading order', () => {
  const proof = edited(proofOf('AAABAAA'), { kind: 'reorder', article: 'a1', order: [4, 0] });
  expect(ownersOf(edited(proof, split(5)))).toBe('IIIBAII');
  expect(ownersOf(edited(proof, split(1)))).toBe('AIIBAAA');
});

test('an id that is taken is refused', () => {
  expect(ownersAfter('AABB', { kind: 'split', at: 1, article: 'a2' })).toBe('article-exists');
});
