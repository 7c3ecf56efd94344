import { expect, test } from 'vitest';
import { seeded } from '../../trees/learning/seeded.ts';
import { topicsOf } from '../weights/meanings.ts';
import { type Gloss, learnMeanings } from './learnMeanings.ts';
import { dot, principalAxes } from './principalAxes.ts';

const FIELDS = ['farm', 'court', 'sport', 'music'];
const random = seeded(5);
const letters = 'bcdfghklmnprstvz';
/** Made words of four fields, each with a vector that lies near its field's. */
const WORDS = Array.from({ length: 600 }, (_, k) => {
  const at = (step: number): string => letters.charAt(Math.floor(k / step) % letters.length);
  return { word: `${at(1)}o${at(16)}e${at(256)}`, field: k % FIELDS.length };
});
const VECTORS = new Map(
  WORDS.map(({ word, field }) => [
    word,
    Array.from({ length: 40 }, (_, d) => (d % 4 === field ? 1 : 0) + random() - 0.5),
  ]),
);
const english = { words: WORDS.map(({ word }) => word), vector: (word: string) => VECTORS.get(word) as number[] };

/** Han of the same field stand for the same things: 100 signs from 一 on, each with one of the next as a word. */
const sign = (k: number): string => String.fromCharCode(0x4e00 + k);
const GLOSSES: readonly Gloss[] = Array.from({ length: 400 }, (_, k) => ({
  forms: [`${sign((4 * k + (k % 4)) % 100)}${sign((4 * (k + 1 + Math.floor(k / 100)) + (k % 4)) % 100)}`],
  english: [WORDS[(4 * (k * 7) + (((4 * k + (k % 4)) % 100) % 4)) % 600]?.word ?? ''],
}));
const counts = new Map(GLOSSES.map(({ forms: [pair] }) => [pair as string, 3000]));
const stored = learnMeanings(english, GLOSSES, counts, 'a test');
const topics = topicsOf(stored);

function like(a: string | number, b: string | number): number {
  const [x, y] = [a, b].map((word) => {
    const sum = new Float64Array(topics.dims);
    for (const direction of topics.directions(word))
      direction.forEach((value, d) => {
        sum[d] = (sum[d] as number) + value;
      });
    return sum;
  }) as [Float64Array, Float64Array];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
const pairOf = (a: number, b: number): number => sign(a).charCodeAt(0) * 0x10000 + sign(b).charCodeAt(0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('words of one field point the same way, words of two do not, also as they are stored', () => {
  const alike = WORDS.slice(0, 80).map(({ word }, k) => like(word, WORDS[k + 8]?.word as string));
  const apart = WORDS.slice(0, 80).map(({ word }, k) => like(word, WORDS[k + 9]?.word as string));
  expect(mean(alike)).toBeGreaterThan(mean(apart) + 0.3);
});

test('a pair of Han that no list holds points where its signs point in other words', () => {
  const known = new Set(counts.keys());
  const unknown = Array.from({ length: 60 }, (_, k) => [k, (k + 52) % 100] as const).filter(
    ([a, b]) => !known.has(sign(a) + sign(b)),
  );
  expect(unknown.length).toBeGreaterThan(20);
  const alike = unknown.map(([a, b]) => like(pairOf(a, b), pairOf((a + 4) % 100, (b + 4) % 100)));
  const apart = unknown.map(([a, b]) => like(pairOf(a, b), pairOf((a + 5) % 100, (b + 5) % 100)));
  expect(mean(alike)).toBeGreaterThan(mean(apart) + 0.3);
});

test('what is unknown has no direction, and the stored text needs no escape in JSON', () => {
  expect(topics.directions('unheard')).toEqual([]);
  expect(topics.directions(pairOf(1, 5000))).toEqual([]);
  for (const { book, letters } of [stored.han, stored.latin])
    expect(JSON.stringify(book + letters).length).toBe(book.length + letters.length + 2);
});

test('principal axes lie where a cloud is widest, at right angles', () => {
  const cloud = Array.from({ length: 300 }, () => {
    const along = 10 * (random() - 0.5);
    return [along + 1, 2 * along + random(), random()];
  });
  const { axes, middle } = principalAxes(cloud, 3);
  const [first, second, third] = axes as [Float64Array, Float64Array, Float64Array];
  expect(Math.abs((first[1] as number) / (first[0] as number))).toBeCloseTo(2, 0);
  expect([dot(first, second), dot(first, third), dot(second, third)].every((value) => Math.abs(value) < 1e-6)).toBe(
    true,
  );
  expect(middle[2]).toBeCloseTo(0.5, 1);
});
