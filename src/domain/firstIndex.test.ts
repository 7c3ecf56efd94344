import { expect, test } from 'vitest';
import { firstIndex } from './firstIndex.ts';

test('finds the first that holds, of none and of any number, and the end where none does', () => {
  for (let length = 0; length < 6; length++) {
    const list = Array.from({ length }, (_, i) => i);
    const found = list.concat(length).map((least) => firstIndex(list, (entry) => entry >= least));
    expect(found).toEqual(list.concat(length));
  }
});
