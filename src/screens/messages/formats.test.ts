import { describe, expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

const english = formatsFor('en');
const chinese = formatsFor('zh-Hans');

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1500, '2 kB'],
  [12_345_678, '12.3 MB'],
  [10_700_000_000, '10.7 GB'],
])('%i bytes → %s', (bytes, text) => {
  expect(english.size(bytes)).toBe(text);
});

describe('a moment in a table', () => {
  const evening = new Date(2021, 2, 18, 21, 5).getTime();
  test('is a time on the same day, and a date on any other', () => {
    expect(english.short(evening, new Date(2021, 2, 18, 23).getTime())).toBe('21:05');
    expect(english.short(evening, new Date(2021, 2, 19, 1).getTime())).toBe('18/03/2021');
    expect(chinese.short(evening, new Date(2021, 2, 19, 1).getTime())).toBe('2021/03/18');
  });
});

test('languages have names; what is no language is shown as it is', () => {
  expect([english.languageName('zh-Hans'), chinese.languageName('zh-Hant')]).toEqual([
    'Simplified Chinese',
    '繁体中文',
  ]);
  expect(english.languageName('not a tag')).toBe('not a tag');
});
