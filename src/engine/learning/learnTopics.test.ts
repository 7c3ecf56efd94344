import { expect, test } from 'vitest';
import { topicLikeness } from '../stories/topics.ts';
import { topicsWith, topicWords } from '../weights/topicWords.ts';
import { learnTopics } from './learnTopics.ts';
import { seeded } from './seeded.ts';

/** Twelve fields of twenty words each that never meet in a text. */
const STEMS = (topicWords()[1] as readonly string[]).filter((word) => /^[a-z]{5,6}$/u.test(word));
const FIELDS = Array.from({ length: 12 }, (_, k) => STEMS.slice(20 * k, 20 * k + 20));

function texts(count: number): readonly string[] {
  const random = seeded(3);
  return Array.from({ length: count }, (_, k) => {
    const field = FIELDS[k % FIELDS.length] as readonly string[];
    return Array.from({ length: 60 }, () => field[Math.floor(random() * field.length)]).join(' ');
  });
}

test('words of one field are alike though they are not the same, words of two fields are not', () => {
  const { dims, values, row } = topicsWith(learnTopics(texts(240)));
  const like = (a: readonly string[], b: readonly string[]): number =>
    topicLikeness({ dims, values }, a.map(row), b.map(row));
  FIELDS.forEach((field, k) => {
    const other = FIELDS[(k + 1) % FIELDS.length] as readonly string[];
    expect(like(field.slice(0, 10), field.slice(10))).toBeGreaterThan(0.6);
    expect(like(field.slice(0, 10), other.slice(10))).toBeLessThan(0.3);
  });
});

test('the same texts give the same directions, in whole steps', () => {
  const [first, second] = [learnTopics(texts(24)), learnTopics(texts(24))];
  expect(first.values).toEqual(second.values);
  expect(first.values.every((step) => Number.isInteger(step) && Math.abs(step) <= 4)).toBe(true);
});
