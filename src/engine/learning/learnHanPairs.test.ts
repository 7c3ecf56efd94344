import { expect, test } from 'vitest';
import { unpackPairs } from '../weights/hanPairs.ts';
import type { GoldPage } from './goldPage.ts';
import { learnHanPairs } from './learnHanPairs.ts';

/** A page of articles that are one line each. */
const page = (id: string, lines: readonly string[]): GoldPage => ({
  id,
  text: lines.join('\n'),
  articles: lines.map((line, k) => {
    const start = lines.slice(0, k).join('\n').length + (k > 0 ? 1 : 0);
    return { source: line, segments: [[start, start + line.length, 'body']] };
  }),
  furniture: [],
});
const learnt = (pages: readonly GoldPage[], judged: readonly string[] = []) => {
  const pairs = unpackPairs(learnHanPairs(pages, new Set(judged), [['码头', 3000]], ''));
  return (word: string) => pairs.count(word.charCodeAt(0), word.charCodeAt(1));
};

test('words of a list count, and pairs that several texts print, over spaces too', () => {
  const count = learnt([page('a', ['老桥一', '老 桥二', '老桥三', '新船四'])]);
  expect(count('码头')).toBe(11);
  expect(count('老桥')).toBe(2);
  expect(count('新船')).toBe(0);
});

test('texts on judged pages play no part, wherever else they stand; a text counts once', () => {
  const three = ['老桥一', '老桥二', '老桥三'];
  expect(learnt([page('a', three), page('b', three.slice(0, 1))], ['b'])('老桥')).toBe(0);
  expect(learnt([page('a', three.slice(0, 2)), page('b', three.slice(0, 2))])('老桥')).toBe(0);
});
