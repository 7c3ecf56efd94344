import { expect, test } from 'vitest';
import { excerptOf } from './titleOf.ts';

test.each([
  ['渡轮昨天在\n港口外停了\r\n  两小时', '渡轮昨天在港口外停了两小时'],
  ['市长说，\n\n“明天恢复”', '市长说，“明天恢复”'],
  ['渡轮 停了\n3 小时', '渡轮 停了 3 小时'],
  ['The ferry\nwas  late', 'The ferry was late'],
])('an excerpt is one line, without spaces where a line of Chinese was broken: %j', (text, line) => {
  expect(excerptOf(text)).toBe(line);
});

test.each([
  ['渡轮'.repeat(20), `${'渡轮'.repeat(14)}…`],
  ['The ferry was late, and nobody in the harbour knew why.', 'The ferry was late, and nobody in the harbour kn…'],
])('what stands for a headline is as wide in letters as in Han characters: %j', (text, line) => {
  expect(excerptOf(text)).toBe(line);
});
