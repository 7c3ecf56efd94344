import { expect, test } from 'vitest';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize } from './likeness.ts';
import { marginsOf } from './margins.ts';

test('a value stands out by what it has over the best of the other texts; what is no text is no rival', () => {
  const pieces = ['head', 'text', 'text', 'caption'].map((kind) => ({ kind }) as Piece);
  const values = new Float32Array(bandSize(pieces.length));
  [0.5, 0.2, 0.9].forEach((value, k) => {
    values[bandPlace(0, k + 1)] = value;
  });
  const margins = marginsOf(pieces, values);
  const of = [1, 2, 3].map((k) => margins[bandPlace(0, k)] as number);
  expect(of[0]).toBeCloseTo(0.3);
  expect(of[1]).toBeCloseTo(-0.3);
  expect(of[2]).toBeCloseTo(0.4);
});
