import { expect, test } from 'vitest';
import { packed, unpacked } from './packing.ts';

test('weights come back within a thousandth, and need no escape in JSON', () => {
  const weights = Float32Array.from({ length: 1601 }, (_, k) => (k - 800) / 100);
  const text = packed(weights);
  expect(JSON.stringify(text).length).toBe(text.length + 2);
  const back = unpacked(text, weights.length);
  expect(Math.max(...back.map((value, k) => Math.abs(value - (weights[k] as number))))).toBeLessThan(0.001);
  expect(unpacked(packed(Float32Array.of(-99, 99)), 2)).toEqual(Float32Array.of(-8.265625, 8.263671875));
  expect(() => unpacked('####', 9)).toThrow('learn them again');
});
