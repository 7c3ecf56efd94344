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

/** Calls a sentence with a marker for each parameter it reads, and answers the parameters that show in the result. */
function parametersShown(sentence: (values: object) => string): string[] {
  const read = new Set<string>();
  const answering = (answer: (name: string) => string | number) =>
    new Proxy({}, { get: (_, name) => answer(read.add(String(name)) && String(name)) });
  const values = answering((name) => `<${name}>`);
  const numbers = answering(() => 7);
  expect(sentence(values)).not.toBe('');
  expect(sentence(numbers)).not.toMatch(/undefined|NaN|\[object/);
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
    const reference = english.get(path) as (values: object) => string;
    expect([path, parametersShown(value as (values: object) => string)]).toEqual([path, parametersShown(reference)]);
  }
});

test('no Chinese sentence is left in English', () => {
  const chinese = wordsOf(CATALOGUES['zh-Hans']);
  const same = [...english].filter(([path, value]) => typeof value === 'string' && chinese.get(path) === value);
  const allowed = /\.(product|encodings\.utf-8|languages\.(zh-Hans|en))$/;
  expect(same.map(([path]) => path).filter((path) => !allowed.test(path))).toEqual([]);
});
