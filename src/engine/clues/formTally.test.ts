import { expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import { groupOf, joined } from '../stories/group.ts';
import { countInBoth } from './formTally.ts';

test('what stands in both is counted as often as in the one that has fewer', () => {
  const [x, y] = [new Map([['▲', 2]]), new Map([['▲', 1]])];
  expect([countInBoth(x, y), countInBoth(x, new Map())]).toEqual([1, 0]);
});

test('no text opens inside a sentence, and groups add up how theirs do', () => {
  const { page } = labelledPage(`
    | lead: ▲山里的草莓熟了，果农连夜采摘，装满
    more: ▲三车运往城里。
    | lead: ▲镇里的老粮仓改建成了图书馆。
    | lead: 新做的书架有六百米长。
  `);
  const counts = [0, 1, 2].map((k) => [...groupOf(page, k).forms.openings]);
  expect(counts).toEqual([[['▲', 1]], [['▲', 1]], []]);
  const both = joined(page, groupOf(page, 0), groupOf(page, 1), 1);
  expect([...both.forms.openings]).toEqual([['▲', 2]]);
  expect([...page.formTotals.openings]).toEqual([['▲', 2]]);
});
