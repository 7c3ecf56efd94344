import { expect, test } from 'vitest';
import { aboutWith, fitsTopic, type LineTopics } from './columnTopics.ts';

/** Lines about farming, farming, music, and nothing that is known. */
const TOPICS: LineTopics = { dims: 2, sums: Float32Array.of(3, 0, 2, 0, -1, 4, 0, 0) };

test('a line speaks for the column that is about the same, against another, and not at all where nothing is known', () => {
  const farm = aboutWith(TOPICS, null, 0);
  expect(fitsTopic(TOPICS, farm, 1)).toBeGreaterThan(1);
  expect(fitsTopic(TOPICS, farm, 2)).toBeLessThan(0);
  expect(fitsTopic(TOPICS, farm, 3)).toBe(0);
});

test('what a column is about changes with its lines', () => {
  const farm = aboutWith(TOPICS, null, 0);
  const turned = aboutWith(TOPICS, aboutWith(TOPICS, farm, 2), 2);
  expect(fitsTopic(TOPICS, turned, 2)).toBeGreaterThan(fitsTopic(TOPICS, turned, 1));
  expect(fitsTopic(TOPICS, farm, 2)).toBeLessThan(0);
});
