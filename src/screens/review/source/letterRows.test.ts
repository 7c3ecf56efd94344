import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterRows } from './letterRows.ts';

const at = (...lefts: readonly number[]) => lefts.map((left) => ({ left, width: 16 }));

test('letters with room between them stand in the upper row', () => {
  expect(letterRows(at(0, 17, 60))).toEqual([0, 17, 60].map(() => ({ row: 0, shift: 0 })));
});

test('over words that are shorter than letters every second ones stand lower', () => {
  expect(letterRows(at(0, 10, 20, 30, 80)).map(({ row }) => row)).toEqual([0, 1, 0, 1, 0]);
});

test('where both rows are taken letters move to the right, no further than they must', () => {
  expect(letterRows(at(0, 4, 9))).toEqual([
    { row: 0, shift: 0 },
    { row: 1, shift: 0 },
    { row: 0, shift: 8 },
  ]);
});

test('letters never cover each other, and their order can be seen in each row', () => {
  const boxes = fc.array(fc.record({ left: fc.nat(600), width: fc.integer({ min: 5, max: 25 }) }));
  fc.assert(
    fc.property(boxes, (unsorted) => {
      const line = unsorted.toSorted((a, b) => a.left - b.left);
      const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const [i, { row, shift }] of letterRows(line).entries()) {
        const { left, width } = line[i] as (typeof line)[number];
        expect(left + shift).toBeGreaterThan(ends[row] as number);
        ends[row] = left + shift + width;
      }
    }),
  );
});
