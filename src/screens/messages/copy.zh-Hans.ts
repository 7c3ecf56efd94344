import { number } from './chinese.ts';
import type { copyEn } from './copy.en.ts';
import type { Shape } from './shape.ts';

/** 净稿、更正文字、查找与替换。 */
export const copyZh: Shape<typeof copyEn> = {
  text: (letter) => `稿件 ${letter} 的文字，可阅读、更正`,
  help: '方向键移动光标；回车分段，段首按退格与上一段合并，F2 或双击更正一个词。',
  corrected: (n) => (n === 0 ? '' : `这段文字有 ${number(n)} 处更正。`),
  source: (text) => `原文：“${text}”`,
  takenOut: (text) => `已删去；原文：“${text}”`,
  cannotJoin: '这两段不能合并：性质不同，或者中间隔着别的文字。',
  correct: '更正文字',
  reading: '读作',
  correctHint: '留空即删去',
  giveBack: '恢复原文',
  commit: '更正',
  replaceTitle: '查找与替换',
  find: '查找',
  by: '替换为',
  pattern: '正则表达式',
  matchCase: '区分大小写',
  where: '查找范围',
  inCopy: '净稿',
  inSource: '原文',
  tooLong: '这个表达式在本版上耗时太长：常见的原因是重复之中又有重复，例如 (a+)+。',
  badPattern: (reason) => `这不是正则表达式。浏览器的说明：${reason}`,
  hits: (n, possible) =>
    n === possible ? `找到 ${number(n)} 处` : `找到 ${number(n)} 处，其中 ${number(possible)} 处可以替换`,
  tooMany: (n) => `只列出并替换前 ${number(n)} 处。`,
  noHits: '本版没有找到',
  hitsIn: (letter, title) => (title ? `稿件 ${letter}：${title}` : `稿件 ${letter}`),
  tick: (text) => `替换 ${text}`,
  tickAll: '全选',
  replace: (n) => `替换 ${number(n)} 处`,
  delete: (n) => `删去 ${number(n)} 处`,
  deleted: (n) => `已删去 ${number(n)} 处；撤销一步即全部恢复。`,
  replaced: (n) => `已替换 ${number(n)} 处；撤销一步即全部恢复。`,
  close: '关闭',
  resetKey: (keys) => `${keys}：恢复为原文所示`,
  sourceSays: (text) => (text ? `原文为“${text}”` : '原文没有这一项'),
};
