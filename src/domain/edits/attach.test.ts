import { expect, test } from 'vitest';
import { ownersAfter, rolesAfter } from '../../testing/edited.ts';

test.each([
  ['AAB__A', 4, 'a1', 'AABAAA'],
  ['AABBCC', 3, 'a1', 'AAAACC'],
  ['AAB..A', 3, 'a2', 'AABBBA'],
  ['AABBCC', 3, 'a2', 'same-article'],
  ['AABBCC', 3, 'a7', 'no-such-article'],
  ['AABBCC', 6, 'a1', 'out-of-page'],
] as const)('attach: %s at %i to %s → %s', (before, at, article, after) => {
  expect(ownersAfter(before, { kind: 'attach', at, article })).toBe(after);
});

test.each([
  ['AABAA', 4, 'AABII'],
  ['AABAA', 2, 'whole-article'],
  ['AA.AA', 2, 'not-in-an-article'],
] as const)('detach: %s at %i → %s', (before, at, after) => {
  expect(ownersAfter(before, { kind: 'detach', at, article: 'a9' })).toBe(after);
});

test('a piece keeps its roles', () => {
  expect(rolesAfter('AABBA', 'bbhyb', { kind: 'attach', at: 3, article: 'a1' })).toBe('bbhyb');
});

test('a new article cannot have an id that is taken', () => {
  expect(ownersAfter('AABAA', { kind: 'detach', at: 0, article: 'a2' })).toBe('article-exists');
});
