import { expect, test } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { contentsParts } from './contents.ts';

/** The lines that list what other pages hold. */
function listed(text: string): string[] {
  const { parts } = sheetOf(text);
  return [...contentsParts(parts)].map((i) => parts[i]?.text ?? '');
}

const STORY = '渡口的老船冬天照常开航\n票价比从前贵了一些，夜里不开。';

test('under their name, entries of one line or more, each to its page', () => {
  expect(listed(`今日导读\n新桥月底通车　A3\n老粮仓改建图书馆\n孩子们周末去看书\n7版\n${STORY}`)).toEqual([
    '今日导读',
    '新桥月底通车 A3',
    '老粮仓改建图书馆',
    '孩子们周末去看书',
    '7版',
  ]);
});

test('without a name four entries in a row are one', () => {
  const entries = ['新桥月底通车　A3', '花市降价　A4', '老粮仓改建　A5', '渡口开航　A6'];
  expect(listed(`${STORY}\n${entries.join('\n')}\n${STORY}`)).toHaveLength(4);
  expect(listed(`${STORY}\n${entries.slice(2).join('\n')}\n${STORY}`)).toEqual([]);
});

test('a table is none', () => {
  expect(listed(`${STORY}\nA 100\nB 45\nC 3 0/0\nM 12\nK 7\n${STORY}`)).toEqual([]);
});

test('a text that turns to another page is none', () => {
  expect(listed(`导读\n${STORY}\n下转A2版`)).toEqual([]);
});
