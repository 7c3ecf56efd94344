import { describe, expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { STORY_CLUES, storyClues } from './storyClues.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from './storyLabels.ts';
import { storyView } from './storyView.ts';

const { sheet, page } = labelledPage(`
  | kicker: 镇文化站：
  headline: 老粮仓改建图书馆
  | lead: 镇里的老粮仓空了十年，今年改建成了图书
  more: 馆。粮仓的木梁都留着，
  | lead: 山里的草莓熟了，果农连夜采摘，天亮前装
  | return: 老粮仓里新做的书架有六百米长。
  | byline: （本报记者 骆小舟）
`);

/** The story of the granary, in which the chain is sure of each part but of one, a little of a headline. */
const OWNED = [0, 1, 2, 3, 5, 6];
const SAID: readonly StoryLabel[] = ['kicker', 'headline', 'body', 'body', 'body', 'byline'];

function chances(): Float32Array {
  const said = new Float32Array(OWNED.length * STORY_LABELS.length);
  SAID.forEach((label, k) => {
    said[k * STORY_LABELS.length + storyLabelIndex(label)] = k === 4 ? 0.7 : 1;
  });
  said[4 * STORY_LABELS.length + storyLabelIndex('headline-more')] = 0.3;
  return said;
}

const VIEW = storyView(
  { owned: OWNED, page, lexicon: lexiconOf(sheet.parts.map(({ text }) => text).join('\n')).lexicon },
  chances(),
);

function clue(k: number, name: string): number {
  const out = new Float32Array(STORY_CLUES.length);
  storyClues(VIEW, k, out, 0);
  const at = STORY_CLUES.indexOf(name);
  if (at < 0) throw new Error(`no clue is called ${name}`);
  return out[at] as number;
}

describe('the clues of a part within its story', () => {
  test('have each a name of its own', () => {
    expect(new Set(STORY_CLUES).size).toBe(STORY_CLUES.length);
  });

  test('tell what the chain says of it and of its neighbours in the story', () => {
    expect(clue(1, 'chance:headline')).toBe(1);
    expect(clue(4, 'chance:headline-more')).toBeCloseTo(0.3);
    expect(clue(2, '-1:title')).toBe(1);
    expect(clue(3, '1:title')).toBeCloseTo(0.3);
    expect(clue(0, '-1:title')).toBe(-1);
  });

  test('tell where it stands: in the story, on the page, against the text', () => {
    expect(clue(4, 'place')).toBe(4);
    expect(clue(4, 'place-from-end')).toBe(1);
    expect([clue(3, 'touches-below'), clue(4, 'touches-above'), clue(4, 'touches-below')]).toEqual([0, 0, 1]);
    expect([clue(1, 'before-body'), clue(2, 'before-body'), clue(5, 'after-body')]).toEqual([1, 0, 1]);
    expect(clue(2, 'of-story-column')).toBeGreaterThan(clue(1, 'of-story-column'));
  });

  test('tell how it ranks among those that may be the headline', () => {
    expect([clue(1, 'rank-as-title'), clue(4, 'rank-as-title')]).toEqual([0, 1]);
    expect([clue(1, 'title-elsewhere'), clue(4, 'title-elsewhere')]).toEqual([expect.closeTo(0.3), 1]);
    expect([clue(1, 'title-before'), clue(4, 'title-before')]).toEqual([0, 1]);
    expect(clue(4, 'parts-from-best')).toBe(3);
    expect(clue(1, 'title-run')).toBe(1);
    expect(clue(4, 'capitals-of-best')).toBe(0);
  });

  test('tell which words it shares with the story', () => {
    expect(clue(1, 'words-shared')).toBeGreaterThan(0);
    expect(clue(5, 'words-shared')).toBeLessThanOrEqual(clue(1, 'words-shared'));
  });

  test('tell what stands around it, whosever it is', () => {
    expect(clue(4, 'seam-above')).toBeCloseTo(0.9);
    expect(clue(3, 'seam-above')).toBe(0);
    expect(clue(4, 'name-elsewhere')).toBe(1);
    expect(clue(5, 'name-elsewhere')).toBe(0);
    expect(clue(0, 'head-above-outside')).toBe(-1);
    expect(clue(1, 'head-above-outside')).toBe(-0.5);
  });

  test('tell its wording', () => {
    expect([clue(0, 'kicker-words'), clue(1, 'kicker-words')]).toEqual([1, 0]);
    expect([clue(5, 'byline-words'), clue(2, 'byline-words')]).toEqual([1, 0]);
    expect([clue(5, 'ends-sentence-above'), clue(3, 'ends-sentence-above')]).toEqual([1, 0]);
  });

  test.each([
    ['骆小舟', 'name-alone', 1],
    ['老粮仓', 'name-alone', 0],
    ['Nora Quill, Clerk', 'name-alone', 1],
    ['Board keeps old ferry', 'name-alone', 0],
    ['■国际新闻■', 'section-words', 1],
    ['LOCAL NEWS', 'section-words', 1],
    ['News of the harbor', 'section-words', 0],
    ['简讯', 'series-words', 1],
  ])('%s: %s is %d', (line, name, value) => {
    const lone = labelledPage(`\n  | headline: ${line}\n`);
    const { lexicon } = lexiconOf(`${line} 的`);
    const latin = /^[\p{Script=Latin}, ]+$/u.test(line);
    const view = storyView(
      { owned: [0], page: lone.page, lexicon: latin ? lexiconOf('the harbor and the ferry').lexicon : lexicon },
      new Float32Array(STORY_LABELS.length),
    );
    const out = new Float32Array(STORY_CLUES.length);
    storyClues(view, 0, out, 0);
    expect(out[STORY_CLUES.indexOf(name)]).toBe(value);
  });
});
