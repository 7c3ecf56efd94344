import { expect, test } from 'vitest';
import { packed, packedSteps, unpacked, unpackedSteps } from './packing.ts';

test('weights come back within a thousandth, and need no escape in JSON', () => {
  const weights = Float32Array.from({ length: 1601 }, (_, k) => (k - 800) / 100);
  const text = packed(weights);
  expect(JSON.stringify(text).length).toBe(text.length + 2);
  const back = unpacked(text, weights.length);
  expect(Math.max(...back.map((value, k) => Math.abs(value - (weights[k] as number))))).toBeLessThan(0.001);
  expect(unpacked(packed(Float32Array.of(-99, 99)), 2)).toEqual(Float32Array.of(-8.265625, 8.263671875));
  expect(() => unpacked('####', 9)).toThrow('learn them again');
});

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
