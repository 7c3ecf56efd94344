import { number } from './chinese.ts';
import type { importEn } from './import.en.ts';
import type { Shape } from './shape.ts';

/** 导入版面。 */
export const importZh: Shape<typeof importEn> = {
  title: '导入版面',
  reading: ({ done, of }) => `正在读取第 ${number(done)} 个文件，共 ${number(of)} 个`,
  file: '文件',
  encoding: '编码',
  preview: '开头几行',
  state: '状态',
  changeEncoding: ({ name }) => `${name} 的编码`,
  record: ({ count }) => `版面档，${number(count)} 个版面`,
  onShelf: '架上已有此版，原样保留。',
  sameTextOnShelf: ({ name }) => `架上的 ${name} 文字与此相同。`,
  twice: ({ name }) => `与本批的 ${name} 文字相同。`,
  leaveOut: '不导入',
  takeAnyway: '仍然导入',
  ready: '可导入',
  leftOut: '不导入',
  summary: ({ ready, refused }) =>
    refused === 0
      ? `${number(ready)} 个版面可导入`
      : `${number(ready)} 个版面可导入，${number(refused)} 个文件不能导入`,
  start: ({ count }) => `导入 ${number(count)} 个版面`,
  storing: ({ done, of }) => `正在存入：${number(done)} / ${number(of)} 个版面`,
  stop: '停止',
  done: ({ count }) => `已导入 ${number(count)} 个版面。`,
  stopped: ({ done, of }) => `已停止：${number(of)} 个版面中导入了 ${number(done)} 个。`,
  failed: ({ done, of }) => `${number(of)} 个版面中只存入了 ${number(done)} 个。`,
  nothing: '这些文件都不能导入。',
  pasteTitle: '粘贴一个版面',
  pasteName: '版面名称',
  pasteText: '版面文字',
  pasteDefault: ({ when }) => `粘贴于 ${when}`,
  pasteNext: '继续',
  shelfEmpty: '请粘贴或输入一个版面的文字。',
  problems: {
    empty: ({ name }) => `${name} 是空文件。`,
    binary: ({ name }) => `${name} 不是文本，里面是二进制数据。`,
    unreadable: ({ name }) => `${name} 无法从磁盘读取。`,
    'too-large': ({ name }) => `${name} 太大，不像是一个版面。`,
    'not-this-encoding': ({ name }) => `${name} 不能用这种编码读取。`,
  },
};
