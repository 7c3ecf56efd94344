import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from './gutters.ts';
import { withoutStairs } from './staircase.ts';

/** Rows as pictures: a letter for each cell that something stands on. */
const cellsIn = (picture: string, row: number): readonly Cell[] =>
  [...picture.matchAll(/\w+/g)].map(({ 0: { length }, index }) => ({
    row,
    start: index,
    end: index + length,
    column: index,
    until: index + length,
  }));
const countedAnew = (rows: readonly string[]): readonly number[] =>
  withoutStairs(rows.map(cellsIn)).flatMap((cells) => cells.slice(0, 1).map(({ row }) => row));

test.each([
  ['two columns at slightly different heights', ['aa', '   bb', 'aa', '   bb'], [0, 0, 1, 1]],
  ['two lines of each', ['aa', 'aa', '   bb', '   bb', 'aa', '   bb'], [0, 1, 0, 1, 2, 2]],
  ['a first line with an indent', [' aa', 'aaa', '    bb', '    bb', 'aaa'], [0, 1, 0, 1, 2]],
  ['columns that stand level', ['aa bb', 'aa bb', 'aa bb'], [0, 1, 2]],
  ['a headline over both', ['hhhhh', 'aa', '   bb'], [0, 1, 1]],
  ['a blank row', ['aa', '', '   bb'], [0, 2]],
  ['a whole column', ['aa', 'aa', 'aa', 'aa', 'aa', 'aa', '   bb'], [0, 1, 2, 3, 4, 5, 5]],
  ['a row wider than any sheet', ['aa', '   bb', `${' '.repeat(3_000)}cc`, `${' '.repeat(3_000)}cc`], [0, 1, 2, 3]],
] as const)('%s', (_, rows, wanted) => {
  expect(countedAnew(rows)).toEqual(wanted);
});

test('cells that stand under each other stay so, and nothing is moved down past a later row', () => {
  const row = fc.array(fc.constantFrom('a', 'b', ' ', ' '), { maxLength: 12 }).map((cells) => cells.join(''));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const before = rows.map(cellsIn);
      const after = withoutStairs(before).flat();
      const flat = before.flat();
      flat.forEach((upper, i) => {
        flat.slice(i + 1).forEach((lower, k) => {
          const over = upper.row < lower.row && upper.column < lower.until && lower.column < upper.until;
          if (over) expect((after[i] as Cell).row).toBeLessThan((after[i + 1 + k] as Cell).row);
        });
        expect((after[i] as Cell).row).toBeLessThanOrEqual(upper.row);
      });
    }),
    { seed: 27, numRuns: 200 },
  );
});
