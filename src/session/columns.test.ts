import { expect, test } from 'vitest';
import { columnBetween, fragmentsOn } from './columns.ts';

const PAGE = [
  '甲一二   乙一二   丙一二',
  '甲三四   乙三四   丙三四',
  '',
  '甲五。   乙五      丙五六',
  '通栏标题一直排到最右边',
  '         乙六',
].join('\n');
const shown = (ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => PAGE.slice(start, end));
const between = (from: string, to: string) => shown(columnBetween(PAGE, PAGE.indexOf(from), PAGE.indexOf(to)));

test('a line that was read across columns falls into what stands between its gaps', () => {
  expect(shown(fragmentsOn(PAGE, 0))).toEqual(['甲一二', '乙一二', '丙一二']);
  expect(shown(fragmentsOn(PAGE, PAGE.indexOf('乙六')))).toEqual(['乙六']);
});

test.each([
  ['one column down to a line', '乙一二', '乙五', ['乙一二', '乙三四', '乙五']],
  ['named from below as well', '乙五', '乙一二', ['乙一二', '乙三四', '乙五']],
  ['two columns side by side', '甲一二', '乙三四', ['甲一二', '乙一二', '甲三四', '乙三四']],
  ['what runs across all of them is in none', '乙三四', '乙六', ['乙三四', '乙五', '乙六']],
])('%s', (_, from, to, found) => {
  expect(between(from, to)).toEqual(found);
});
