import { expect, test } from 'vitest';
import { matchesIn } from './matches.ts';

const found = (source: string, texts: readonly string[], most = 10) =>
  matchesIn({ source, flags: 'giu', texts, most }).map(({ text, at, caught }) => [text, at, ...caught]);

test('places are found text by text, with what their groups caught', () => {
  expect(found('(m)(x)?on', ['Monday', 'no', 'a month'])).toEqual([
    [0, 0, 'Mon', 'M', undefined],
    [2, 2, 'mon', 'm', undefined],
  ]);
  const [named] = matchesIn({ source: '(?<day>Mon)', flags: 'gu', texts: ['Monday'], most: 1 });
  expect({ ...named?.named }).toEqual({ day: 'Mon' });
});

test('nothing is no place, and no more are looked for than are wanted', () => {
  expect(found('x*', ['a𠮷b', 'x'])).toEqual([[1, 0, 'x']]);
  expect(found('a', ['aa', 'aa'], 3)).toHaveLength(3);
});
