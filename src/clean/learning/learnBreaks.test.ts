import { describe, expect, it } from 'vitest';
import { unpackForest } from '../../trees/packedForest.ts';
import { JOINT_CLUES } from '../jointClues.ts';
import { readBreaks } from '../paragraphBreaks.ts';
import { type KnownFlow, knownFlows } from './knownBreaks.ts';
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

describe('knownFlows', () => {
  it('tell from the known paragraphs which joints break', () => {
    const [flow, ...more] = knownFlows(page);
    expect(more).toEqual([]);
    expect(flow?.breaks).toEqual([false, false, true, false, true]);
    expect(flow?.known).toEqual([true, true, true, true, true]);
  });

  it('are none for an article whose paragraphs are another text', () => {
    const other = {
      ...page,
      articles: page.articles.map((article) => ({ ...article, paragraphs: ['别的文字完全不同。'] })),
    };
    expect(knownFlows(other)).toEqual([]);
  });
});

/** Enough joints for a tree to ask anything of them. */
const many = Array.from({ length: 80 }, () => page);

describe('learnBreaks', () => {
  it('gives the same weights for the same pages', () => {
    expect(learnBreaks(many)).toEqual(learnBreaks(many));
  });

  it('learns what the pages do, of text in Chinese type only where there is no other', () => {
    const { cjk, latin } = learnBreaks(many);
    const flow = knownFlows(page)[0] as KnownFlow;
    expect(readBreaks(flow, unpackForest(cjk, JOINT_CLUES.length))).toEqual(flow.breaks);
    expect(latin.asked).toEqual([]);
  });
});
