import { expect, test } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { allowedLabels } from './allowed.ts';
import { LABELS, type Label, labelIndex } from './label.ts';

/** For each line whether it may be a story's: `s`, or the page's own alone: `p`. */
function picture(...lines: string[]): string {
  const { parts, clues, lexicon } = sheetOf(lines.join('\n'));
  const allowed = allowedLabels(parts, clues.han, lexicon);
  return parts
    .map((_, i) => (allowed(i, labelIndex('headline')) || allowed(i, labelIndex('lead')) ? 's' : 'p'))
    .join('');
}

const STORY = ['渡船今年冬天照常开行', '票价不变', '码头明年春天翻修', '一天也不停航'];

test('what dates a page, names its section or its paper is no story’s', () => {
  expect(picture('综合新闻', '2024年5月16日 星期四', ...STORY, '澜川工人报 3')).toBe('ppssssp');
});

test('whose the page is, is no story’s', () => {
  expect(picture(...STORY, '© RIPRODUZIONE RISERVATA', ...STORY)).toBe('sssspssss');
});

test('speckle and ornaments are no story’s; marks of a headline or a text may stand alone', () => {
  expect(picture('. - ,', ...STORY, '| :', '—o—', '———', '‘、—.', '■ ▌')).toBe('pssssppppp');
  expect(picture('——', ...STORY, '。”', '***', '：')).toBe('ssssssss');
});

test.each(['|', '■', '丶', '. · 丶'])('%s heads nothing and opens nothing: it is dirt, or inside a text', (mark) => {
  const labels = ['headline', 'crosshead', 'caption', 'lead', 'more', 'other'] as const;
  expect(among(labels, 1, STORY[0] as string, mark, ...STORY)).toEqual(['more', 'other']);
});

test('a reporter’s post alone names the writer, and a row of figures heads nothing', () => {
  expect(among(['headline', 'byline', 'lead'], 1, STORY[0] as string, '本报记者', '苗青禾', ...STORY)).toEqual([
    'byline',
  ]);
  expect(among(['headline', 'kicker', 'more'], 0, '渡城队 17 7 6 4 27', ...STORY)).toEqual(['more']);
});

test('a section’s name further down may head a story, and a paper’s may stand in one', () => {
  expect(picture(...STORY, '图片新闻', ...STORY)).toBe('sssssssss');
  expect(picture(...STORY, '澜川工人报', ...STORY)).toBe('sssssssss');
});

test('a credit is no headline, and every label has its number', () => {
  const { parts, clues, lexicon } = sheetOf('渡船今年冬天照常开行。 □周远山 摄');
  const allowed = allowedLabels(parts, clues.han, lexicon);
  expect(LABELS.filter((label) => allowed(1, labelIndex(label)))).toEqual(['byline', 'credit']);
});

/** The labels of these that a line may carry. */
function among(labels: readonly Label[], line: number, ...lines: string[]): readonly Label[] {
  const { parts, clues, lexicon } = sheetOf(lines.join('\n'));
  const allowed = allowedLabels(parts, clues.han, lexicon);
  return labels.filter((label) => allowed(line, labelIndex(label)));
}

test('a sentence is no folio, whatever day it names', () => {
  const print = ['folio', 'masthead', 'section-label'] as const;
  expect(among(print, 1, 'Ferry Runs Late', 'The ferry left an hour late on Monday, and nobody knew why.')).toEqual([]);
  expect(among(print, 1, 'Ferry Runs Late', 'Monday, May 4, page 3')).toContain('folio');
});

test('a name in brackets behind a sentence takes no photograph', () => {
  expect(among(['credit', 'byline'], 1, '渡船今年冬天照常开行。（记者 周远山）', ...STORY)).toEqual(['byline']);
  expect(among(['credit', 'byline'], 1, '渡船今年冬天照常开行。（周远山 摄）', ...STORY)).toEqual(['credit', 'byline']);
  expect(among(['credit', 'byline'], 1, 'The ferry sails again. (Reuters)')).toEqual(['byline']);
  expect(among(['credit', 'byline'], 1, 'A heron waits for its fish. (Nora Quill)')).toEqual(['credit', 'byline']);
});

test('a paper’s name with the page’s number is masthead or folio, though a few lines follow; no section', () => {
  const after = STORY.concat('票价五年没有变');
  expect(picture(...STORY, ...STORY, '澜川工人报 3', ...after)).toBe('sssssssspsssss');
  const { parts, clues, lexicon } = sheetOf(
    ['4 The Saltmere Courier', 'The ferry was late and it was cold'].join('\n'),
  );
  const allowed = allowedLabels(parts, clues.han, lexicon);
  expect(LABELS.filter((label) => allowed(0, labelIndex(label)))).toEqual(['folio', 'masthead', 'other']);
});

test('a Chinese jump line says that text turns to another page', () => {
  expect(among(['jumpline', 'folio'], 0, '4版 城事', ...STORY)).toEqual(['folio']);
  expect(among(['jumpline'], 4, ...STORY, '▲下转4版')).toEqual(['jumpline']);
});

test('whose report it is, on a line of its own, heads nothing', () => {
  const labels = ['headline', 'headline-more', 'lead', 'dateline', 'byline'] as const;
  expect(among(labels, 1, '渡口开航', '据《江岸日报》报道', ...STORY)).toEqual(['dateline', 'byline']);
  expect(among(labels, 1, '渡口开航', '据《江岸日报》报道，老渡口明天开航。')).toContain('lead');
});

test.each(['问：老船还开吗？', '答：冬天照常开。', '2024年5月16日'])('%s heads nothing', (line) => {
  expect(among(['headline', 'kicker', 'section-label', 'more'], 4, ...STORY, line, ...STORY)).toEqual(['more']);
});

test('what heads a box is no byline, though the sign before names stands before it', () => {
  expect(among(['byline', 'section-label'], 4, ...STORY, '■记者手记', ...STORY)).toEqual(['section-label']);
  expect(among(['byline', 'section-label'], 4, ...STORY, '■何知秋', ...STORY)).toContain('byline');
});

test('the box of the paper’s name, day and price is no story’s, wherever it stands', () => {
  const box = ['星期六', '2024年7月13日', '第9870号', '零售价2元', '澜川工人报'];
  expect(picture(...STORY, '12', '7', '3', '25', '40', ...STORY)).toBe('sssssssssssss');
  expect(picture(...STORY, ...STORY, ...box, ...STORY, ...STORY)).toBe('sssssssspppppssssssss');
});
