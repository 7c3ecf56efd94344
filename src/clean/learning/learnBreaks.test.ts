import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT } from '../jointFeatures.ts';
import { knownJoints } from './knownBreaks.ts';
import type { KnownPage } from './knownPage.ts';
import { learnBreaks } from './learnBreaks.ts';

const text = `夜班船开航
渡船公司在昨天宣布，
从下月起夜班船由两艘
增至四艘。
船员们说，早就盼着这
一天。
第三版 渡城晚报
公司还说，票价不变。`;
const at = (part: string): number => text.indexOf(part);
const page: KnownPage = {
  id: 'ferry',
  text,
  articles: [
    {
      segments: [
        [0, 5, 'headline'],
        [6, at('第三版') - 1, 'body'],
        [at('公司还说'), text.length, 'body'],
      ],
      paragraphs: [
        '渡船公司在昨天宣布，从下月起夜班船由两艘增至四艘。',
        '船员们说，早就盼着这一天。',
        '公司还说，票价不变。',
      ],
    },
  ],
  furniture: [[at('第三版'), at('公司还说') - 1, 'folio']],
};

describe('knownJoints', () => {
  it('tells from the known paragraphs which joints break', () => {
    expect(knownJoints(page).map(({ breaks }) => breaks)).toEqual([false, false, true, false, true]);
  });

  it('gives none for an article whose paragraphs are another text', () => {
    const other = {
      ...page,
      articles: page.articles.map((article) => ({ ...article, paragraphs: ['别的文字完全不同。'] })),
    };
    expect(knownJoints(other)).toEqual([]);
  });
});

describe('learnBreaks', () => {
  it('gives the same weights for the same pages, one for each feature', () => {
    const weights = learnBreaks([page]);
    expect(learnBreaks([page])).toEqual(weights);
    expect(weights.cjk).toHaveLength(FEATURE_COUNT);
    expect(weights.cjk.some((weight) => weight !== 0)).toBe(true);
    expect(weights.latin.every((weight) => weight === 0)).toBe(true);
  });
});
