import { number } from './chinese.ts';
import type { missingEn } from './missing.en.ts';
import type { Shape } from './shape.ts';

/** 寻找稿件缺失的部分。 */
export const missingZh: Shape<typeof missingEn> = {
  title: {
    head: (letter) => `${letter} 篇的标题或开头`,
    tail: (letter) => `${letter} 篇的下文`,
  },
  searching: '正在全版查找…',
  found: (n) => `${number(n)} 处，最可能的在前`,
  none: {
    head: '本版没有像是本篇标题或开头的文字。',
    tail: '本版没有像是本篇下文的文字。',
  },
  failed: '查找没有完成。',
  retry: '重试',
  close: '关闭',
  hint: '按数字键取用，方向键查看，Esc 退出。',
  lines: ({ from, to }) => (from === to ? `第 ${number(from)} 行` : `第 ${number(from)}–${number(to)} 行`),
  near: '紧挨本篇',
  above: (lines) => `上方 ${number(lines)} 行`,
  below: (lines) => `下方 ${number(lines)} 行`,
  of: ({ letter, title }) => `现属 ${letter} 篇“${title}”`,
  furniture: '现为版面件',
  unassigned: '尚无归属',
  settled: '已通过',
};
