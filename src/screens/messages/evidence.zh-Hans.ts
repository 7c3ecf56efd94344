import { figure } from './chinese.ts';
import type { evidenceEn } from './evidence.en.ts';
import type { Shape } from './shape.ts';

/** 识别的依据与存疑的理由。 */
export const evidenceZh: Shape<typeof evidenceEn> = {
  'starts-with-dateline': () => '以电头开头',
  'starts-with-byline': () => '以作者署名开头',
  'starts-with-opening-phrase': () => '以常见的导语开头',
  'starts-mid-sentence': () => '开头不是完整的句子',
  'ends-with-byline': () => '以作者署名结尾',
  'ends-with-credit': () => '以摄影署名结尾',
  'ends-sentence': () => '句子到此结束',
  'ends-mid-sentence': () => '结尾句子未完',
  'continues-sentence': () => '句子未完，接着下文',
  'blank-line': () => '中间隔着空行',
  'width-changes': ({ from, to }) => `栏宽变化 ${figure(from)} → ${figure(to)}`,
  'width-stays': () => '栏宽不变',
  'shared-words': ({ words }) =>
    words === undefined ? '标题与正文有相同的词' : `标题与正文有相同的词：${figure(words)}`,
  'no-shared-words': () => '标题与正文没有相同的词',
  'headline-before': () => '标题在正文之前',
  'headline-after': () => '标题在正文之后',
  'headline-far': (values) => `标题在 ${figure(values['lines'])} 行之外`,
  'headline-missing': () => '文中没有标题',
  'headline-rival': () => '另一个标题也说得通',
  'several-headlines': ({ count }) => `含有 ${figure(count)} 个标题`,
  'several-openings': () => '其中似乎不止一篇稿件的开头',
  'story-rival': () => '归入另一篇稿件也说得通',
  'pieces-far-apart': (values) => `各部分之间相隔 ${figure(values['lines'])} 行`,
  'follows-page-habit': () => '与本版其他稿件一致',
  'against-page-habit': () => '与本版其他稿件不同',
  'section-label-near': () => '紧挨着栏目名',
  'looks-like-furniture': () => '可能是栏目名或报眉',
  'short-piece': () => '这一处很短',
  'stands-next-to-it': () => '紧挨在一起',
  'rough-text': () => '本版文字难以辨认',
  'little-to-go-by': () => '可供判断的依据很少',
  'no-home-found': () => '没有找到所属的稿件',
};
