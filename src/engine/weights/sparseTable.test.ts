import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable, placeOf, unpackTable } from './sparseTable.ts';

test('law: every key and level comes back, near and far', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.oneof(fc.nat(200), fc.nat(2 ** 31)), fc.nat(15)), {
    selector: ([key]) => key,
    maxLength: 300,
  });
  fc.assert(
    fc.property(entries, (list) => {
      const table = unpackTable(JSON.parse(JSON.stringify(packTable(list))));
      const back = Array.from(table.keys, (key, k) => [key, table.levels[k]]);
      expect(back).toEqual(list.toSorted((a, b) => a[0] - b[0]));
    }),
    { seed: 20261128, numRuns: 200 },
  );
});

test('a thousand steps of about a hundred take little more than their information: about 13 bits each', () => {
  const steps = Array.from({ length: 1000 }, (_, k) => (k * 37) % 200);
  let key = 0;
  const entries = steps.map((step) => [(key += step + 1), 3] as const);
  expect(packTable(entries).bits.length * 6).toBeLessThan(14 * 1000);
});

test('a place is found by its key, and a missing key tells where it would stand', () => {
  const { keys } = unpackTable(packTable([[3, 0], [7, 1], [90, 2]]));
  expect([3, 7, 90, 0, 8, 99].map((key) => placeOf(keys, key))).toEqual([0, 1, 2, -1, -3, -4]);
});
