import { expect, it } from 'vitest';
import type { Piece } from '../runs/piece.ts';
import { anchorsOf, inReadingOrder } from './readingOrderOf.ts';

it.each([
  ['page order needs no anchors', [0, 1, 2], '', []],
  ['what is read apart begins with an anchor', [0, 2, 1], '', [0, 2, 1]],
  ['a span that is cut has an anchor at its start too', [0, 1, 3, 2], '2', [0, 1, 3, 2]],
])('%s', (_, starts, joined, anchors) => {
  expect(anchorsOf(starts.map((start) => ({ start, joined: joined.includes(String(start)) })))).toEqual(anchors);
});

/** Pieces as letters: `L` a sure opening, `H` a headline, any other letter neither. */
const piecesIn = (drawing: string): Piece[] =>
  [...drawing].map((letter) => ({ kind: letter === 'H' ? 'head' : 'text', lead: letter === 'L' ? 0.9 : 0 }) as Piece);

it.each([
  ['tL', [1, 0]],
  ['hL', [0, 1]],
  ['tLt', [1, 2, 0]],
  ['HtL', [0, 1, 2]],
  ['tLL', [0, 1, 2]],
])('%s is read in the order %j: text above the opening last, display lines where they stand', (drawing, order) => {
  const isRunning = (k: number): boolean => drawing[k]?.toLowerCase() !== 'h';
  expect(
    inReadingOrder(
      [...drawing].map((_, k) => k),
      piecesIn(drawing),
      isRunning,
    ),
  ).toEqual(order);
});
