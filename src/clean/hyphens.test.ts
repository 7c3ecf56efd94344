import { expect, it } from 'vitest';
import { readHyphen } from './hyphens.ts';

const page = new Set(['wearing', 'well-known', 'night', 'shift', 'ferry', 'man', 'ferryman']);

it.each([
  ['wea', 'ring', 'drop'],
  ['well', 'known', 'keep'],
  ['Anglo', 'Irish', 'keep'],
  ['1994', '95', 'keep'],
  ['Sport', 'und', 'suspended'],
  ['night', 'shift', 'keep'],
  ['ferry', 'man', 'drop'],
  ['unheard', 'ofword', 'drop'],
  ['', 'word', 'keep'],
  ['great', 'grandfather', 'keep'],
  ['cross', 'country', 'keep'],
  ['cross', 'ing', 'drop'],
  ['twenty', 'three', 'keep'],
  ['self', 'taught', 'keep'],
  ['self', 'ish', 'drop'],
  ['one', 'liners', 'keep'],
  ['four', 'teenth', 'drop'],
  ['property', 'based', 'keep'],
  ['net', 'working', 'drop'],
  ['back-to', 'back', 'keep'],
  ['non-profes', 'sional', 'drop'],
  ['out', 'shift', 'drop'],
  ['40', 'year', 'keep'],
  ['e', 'mail', 'keep'],
  ['a', 'bout', 'drop'],
])('%s-/%s: %s', (before, after, reading) => {
  expect(readHyphen(before, after, { words: page, wholeWords: false })).toBe(reading);
});

it('drops none where lines break no word, unless the page prints the word without', () => {
  const read = (before: string, after: string) => readHyphen(before, after, { words: page, wholeWords: true });
  expect(read('re', 'opened')).toBe('keep');
  expect(read('wea', 'ring')).toBe('drop');
});
