import type { problemsEn } from './problems.en.ts';
import type { Shape } from './shape.ts';

/** 不能做的理由，以及外部的差错。 */
export const problemsZh: Shape<typeof problemsEn> = {
  refusals: {
    'nothing-changes': '本来就是这样。',
    'empty-range': '没有选中任何文字。',
    'out-of-page': '超出了本版的范围。',
    'only-space': '选中的只有空白。',
    'no-such-article': '这篇稿件已不存在。',
    'article-exists': '这个字母的稿件已经有了。',
    'same-article': '稿件不能与自己合并。',
    'not-in-an-article': '这段文字不属于任何稿件。',
    'nothing-to-split': '此处没有可拆分的内容。',
    'whole-article': '这样做，这篇稿件就什么也不剩了。',
    'no-boundary-here': '此处没有分界。',
    'passes-a-span': '分界不能越过相邻的一段。',
    'role-not-for-owner': '这段文字不能作此用途。',
    'crosses-a-boundary': '选区跨过了分界。',
    'cuts-a-correction': '这样会切断一处改字。',
    'not-an-order': '这不是本稿各段的一种排序。',
    'not-a-label': '这不是栏目名。',
    'bad-division': '所提的划分与本版不符。',
    'value-not-allowed': '此处不能填这个值。',
  },
  failures: {
    quota: '空间已满：磁盘或浏览器分配的空间用完了。',
    blocked: '打不开浏览器的存储。是无痕窗口，还是另一个标签页开着别的版本？',
    stale: '本版已在另一个标签页中改动。',
    gone: '本版已不在版面库里。',
    damaged: '本版存下的内容与写入时不符。',
    worker: '识别稿件的程序停了。',
    unfetched: 'Galley 有一部分没有取到。请重新载入本页，工作不会丢失。',
    unknown: '出了差错。',
  },
};
