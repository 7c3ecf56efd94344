import { expect, test } from 'vitest';
import { CATALOGUES } from './catalogues.ts';

type Entry = readonly [path: string, value: unknown];

function entries(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

const wordsOf = (catalogue: object): Map<string, unknown> => new Map(entries(catalogue));
const english = wordsOf(CATALOGUES.en);
const others = Object.entries(CATALOGUES).map(([name, catalogue]) => [name, wordsOf(catalogue)] as const);

type Sentence = (...values: readonly unknown[]) => string;

/** Calls a sentence with stand-ins for its figures, and answers which of them it read, by place and name. */
function figuresOf(sentence: Sentence): string[] {
  const read = new Set<string>();
  const tell = (figure: string): number => {
    read.add(figure);
    return 7;
  };
  const standIn = (place: string): unknown =>
    new Proxy(
      {},
      {
        get: (_, key) => {
          if (key === Symbol.toPrimitive) return () => tell(place);
          return typeof key === 'string' && !(key in Object.prototype) ? tell(`${place}.${key}`) : undefined;
        },
      },
    );
  const said = sentence(standIn('first'), standIn('second'), standIn('third'));
  expect(said).not.toMatch(/undefined|NaN|\[object/);
  expect(said.trim()).not.toBe('');
  return [...read].sort();
}

test.each(others)('%s: has the keys of the English catalogue, and no others', (_, words) => {
  expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
});

test.each(others)('%s: no sentence is empty or padded', (_, words) => {
  for (const [path, value] of words)
    if (typeof value === 'string') expect([path, value]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/s)]);
});

test.each(others)('%s: sentences tell the figures that the English ones tell', (_, words) => {
  for (const [path, value] of words) {
    if (typeof value !== 'function') continue;
    const reference = english.get(path) as Sentence;
    expect([path, figuresOf(value as Sentence)]).toEqual([path, figuresOf(reference)]);
  }
});

test('no Chinese sentence is left in English', () => {
  const chinese = wordsOf(CATALOGUES['zh-Hans']);
  const same = [...english].filter(([path, value]) => typeof value === 'string' && chinese.get(path) === value);
  const allowed = /\.(product|encodings\.utf-8|languages\.(zh-Hans|en))$/;
  expect(same.map(([path]) => path).filter((path) => !allowed.test(path))).toEqual([]);
});

test('clean copy has one name in Chinese', () => {
  const said = [...wordsOf(CATALOGUES['zh-Hans']).values()].map(String);
  expect(said.filter((words) => words.includes('清样'))).toEqual([]);
});
