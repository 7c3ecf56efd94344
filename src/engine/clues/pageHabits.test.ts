import { expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import { habitCuts, headSides, pageHabits } from './pageHabits.ts';

const habitsOf = (picture: string): readonly number[] => {
  const { sheet, labels } = labelledPage(picture);
  return pageHabits(sheet.parts, labels, sheet.words);
};
const HEADS = ['headline: 老粮仓改建', 'headline: 草莓熟了'];
const TEXTS = ['lead: 镇里的老粮仓空了十年，今年才改建好。', 'lead: 山里的草莓早早熟了，果农连夜采摘。'];

test('headlines before their stories: the page opens with one, closes with text, and they say what follows', () => {
  const [opens, closes, words] = habitsOf([HEADS[0], TEXTS[0], HEADS[1], TEXTS[1]].join('\n'));
  expect([opens, closes]).toEqual([1, 1]);
  expect(words).toBeGreaterThan(0.6);
});

test('headlines after their stories: all the other way round', () => {
  const [opens, closes, words] = habitsOf([TEXTS[0], HEADS[0], TEXTS[1], HEADS[1]].join('\n'));
  expect([opens, closes]).toEqual([0, 0]);
  expect(words).toBeLessThan(0.4);
});

test('furniture says nothing, nor does a page without headlines of what they say', () => {
  expect(habitsOf(`folio: 3\n${HEADS[0]}\n${TEXTS[0]}\nfolio: 4`).slice(0, 2)).toEqual([1, 1]);
  expect(new Set(habitsOf('folio: 3\nfolio: 4'))).toEqual(new Set([0.5]));
});

test('blank lines above headlines, below them and inside sentences', () => {
  const { sheet, labels } = labelledPage(
    [
      'headline: 老粮仓改建',
      'lead: 镇里的老粮仓空了十年，',
      'more: 今年改建好。',
      'headline: 草莓熟了',
      'lead: 山里的草莓熟了。',
    ].join('\n'),
  );
  const at = (blanks: readonly number[]) =>
    pageHabits(
      sheet.parts.map((part, i) => ({ ...part, line: { ...part.line, blanks: blanks[i] as number } })),
      labels,
      sheet.words,
    ).slice(3);
  expect(at([0, 0, 0, 1, 0])).toEqual([1, 0, 0]);
  expect(at([0, 1, 1, 0, 0])).toEqual([0, 0.5, 1]);
});

test('where headlines stand over their stories a seam is above them, where under them below', () => {
  const { labels } = labelledPage([TEXTS[0], HEADS[1], TEXTS[1]].join('\n'));
  const cuts = (habits: readonly number[]) => [1, 2].map((i) => habitCuts(headSides(habits), labels, i)[0]);
  expect(cuts([1, 1])).toEqual([1, -1]);
  expect(cuts([0, 0])).toEqual([-1, 1]);
  expect(cuts([1, 0]).map((cut) => Math.abs(cut as number))).toEqual([0, 0]);
});
