import { describe, expect, test } from 'vitest';
import type { Part } from '../lines/part.ts';
import type { Piece } from '../runs/piece.ts';
import { addedWidths, columnWidth, NO_WIDTH, widthSpread, widthsApart, widthsOf } from './columnWidth.ts';

const widthOf = (cells: readonly number[], openEnd: boolean, kind = 'text'): number =>
  columnWidth(
    cells.map((cells) => ({ line: { cells } })) as unknown as Part[],
    { kind, from: 0, to: cells.length, openEnd } as unknown as Piece,
  );

describe('the width of a column', () => {
  test('is the mean of its full lines', () => {
    expect(widthOf([30, 32, 12, 31], true)).toBe(31);
  });
  test('is not told by the last line of a sentence', () => {
    expect(widthOf([30, 32, 12, 30, 33], false)).toBeCloseTo(30.67, 2);
    expect(widthOf([18], false)).toBe(0);
    expect(widthOf([18], true)).toBe(18);
  });
  test('is not known of a headline', () => {
    expect(widthOf([30, 30], true, 'head')).toBe(0);
  });
});

describe('the widths of groups', () => {
  test('are apart by the logarithm of their ratio', () => {
    expect(widthsApart(widthsOf(20, 100), widthsOf(40, 7))).toBeCloseTo(Math.log(2), 10);
    expect(widthsApart(widthsOf(20, 100), NO_WIDTH)).toBe(-1);
  });
  test('are spread where columns differ, longer texts counting more', () => {
    const even = addedWidths(widthsOf(20, 100), widthsOf(20, 300));
    const torn = addedWidths(even, widthsOf(40, 400));
    expect(widthSpread(even)).toBeCloseTo(0, 5);
    expect(widthSpread(torn)).toBeCloseTo(Math.log(2) / 2, 5);
    expect(widthSpread(addedWidths(even, widthsOf(40, 1)))).toBeLessThan(0.05);
    expect(widthSpread(NO_WIDTH)).toBe(-1);
  });
});
