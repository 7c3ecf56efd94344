import { number } from './chinese.ts';
import type { exportEn } from './export.en.ts';
import type { Shape } from './shape.ts';

/** 导出成品。 */
export const exportZh: Shape<typeof exportEn> = {
  title: '导出',
  format: '导出什么',
  archive: '净稿档案',
  archiveText: '一个 JSON 文件：各版面及其净稿。供档案库或数据库收录。',
  records: '完整版面档',
  recordsText: 'JSON Lines，一行一个版面：原文、划分、改字。什么都不省略，可以再次导入。',
  record: '完整版面档',
  recordText: '一个 JSON 文件：原文、划分、改字。什么都不省略，可以再次导入。',
  scope: '哪些版面',
  scopePage: ({ name }) => `本版：${name}`,
  scopeSelected: ({ count }) => `选中的 ${number(count)} 个版面`,
  scopeAll: ({ count }) => `全部 ${number(count)} 个版面`,
  onlyApproved: '只导出已通过的',
  onlyApprovedText: '尚未通过的版面和稿件不导出。',
  report: '文件里有什么',
  nothingLeftOut: '没有遗漏任何内容。',
  pagesLeftOut: ({ count }) => `${number(count)} 个版面尚未通过：不导出。`,
  articlesLeftOut: ({ count }) => `${number(count)} 篇稿件尚未通过：不导出。`,
  unread: ({ count }) => `有 ${number(count)} 个版面尚未识别，因此没有稿件。`,
  unapproved: ({ count }) => `${number(count)} 个版面尚未通过：照现状导出。`,
  undivided: ({ count }) => `${number(count)} 个版面一篇稿件也没有。`,
  homelessOut: ({ count, pages }) => `${number(pages)} 个版面上有 ${number(count)} 个字不属于任何稿件：不导出。`,
  homelessIn: ({ count, pages }) => `${number(pages)} 个版面上有 ${number(count)} 个字尚无归属：以“未归属”写入。`,
  furnitureOut: ({ count, pages }) =>
    `${number(pages)} 个版面上有 ${number(count)} 个字的版面件（报头、版次、栏目名等）：不导出。`,
  prepare: '生成并检验',
  stop: '停止',
  preparing: ({ done, of }) => `正在生成：${number(done)} / ${number(of)} 个版面`,
  checked: ({ pages, articles }) => `${number(pages)} 个版面，${number(articles)} 篇稿件：已通过格式检验。`,
  download: ({ name, size }) => `下载 ${name}（${size}）`,
  problemsTitle: '文件没有通过检验，因此不提供下载。',
  problem: ({ name, detail }) => `${name}：${detail}`,
  failedPages: ({ count }) => `${number(count)} 个版面没能载入，不在文件里。`,
  nothingToWrite: '这些版面都没有通过，文件会是空的。',
  emptyTitle: '还没有可导出的内容。',
  emptyText: '请先导入一个版面。',
};
