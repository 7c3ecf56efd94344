import { expect, it } from 'vitest';
import { letterOf, withLetters } from './glyphs.ts';

const hans = { cjk: true, hans: true };

it.each([
  ['⻓', '长'],
  ['⽉', '月'],
  ['⼾', '户'],
  ['ﬁ', 'fi'],
  ['﹃', '“'],
  ['︖', '？'],
  ['︵', '（'],
  ['―', '—'],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u0003', ''],
  ['１', '１'],
  ['（', '（'],
  ['中', '中'],
])('%s stands for %s', (shape, letter) => {
  expect(letterOf(shape, hans)).toBe(letter);
});

it('reads a radical by the script of the page, and Latin dashes as they are', () => {
  expect(letterOf('⼾', { cjk: true, hans: false })).toBe('戶');
  expect(letterOf('―', { cjk: false, hans: false })).toBe('―');
});

it('reads vertical quotation marks as traditional Chinese prints them in lines', () => {
  expect(withLetters('﹁渡口﹂', { cjk: true, hans: false })).toBe('「渡口」');
});

it('leaves emoji and astral Han whole', () => {
  expect(withLetters('𠮷👩‍🌾⻔', hans)).toBe('𠮷👩‍🌾门');
});
