import { expect, test } from 'vitest';
import { packedSteps, unpackedSteps } from './packing.ts';

test('every pair of steps comes back as it was, and needs no escape in JSON', () => {
  const steps = Float32Array.from(
    Array.from({ length: 9 }, (_, a) => Array.from({ length: 9 }, (_, b) => [a - 4, b - 4])).flat(2),
  );
  const text = packedSteps(steps);
  expect(text.length).toBe(81);
  expect(JSON.stringify(text).length).toBe(83);
  expect(unpackedSteps(text, steps.length)).toEqual(steps);
});

test('an odd number of steps comes back, and a text of another length is refused', () => {
  const steps = Float32Array.of(4, -4, 1);
  expect(unpackedSteps(packedSteps(steps), 3)).toEqual(steps);
  expect(() => unpackedSteps('##', 9)).toThrow('learn them again');
});
