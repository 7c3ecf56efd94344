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
])('%s-/%s: %s', (before, after, reading) => {
  expect(readHyphen(before, after, page)).toBe(reading);
});
