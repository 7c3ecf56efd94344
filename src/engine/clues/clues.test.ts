import { describe, expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import type { Topics } from '../roles/topics.ts';
import { chancesOf } from '../stories/chances.ts';
import { groupOf, joined } from '../stories/group.ts';
import { bandPlace, bandSize } from '../stories/likeness.ts';
import type { Links } from '../stories/links.ts';
import { LINK_CLUES, linkClues } from './linkClues.ts';
import { PAIR_CLUES, pairClues } from './pairClues.ts';
import { PART_CLUES } from './partClues.ts';
import { relabelled, SEAM_CLUES, seamCluesOf } from './seamClues.ts';
import { WHOLE_CLUES, wholeClues } from './wholeClues.ts';

/** Words of the harvest point one way, words of reading another. */
const DIRECTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['草莓', [3, 0]],
  ['果农', [2, 0]],
  ['图书', [0, 3]],
  ['书架', [0, 2]],
]);
const TOPICS: Topics = {
  dims: 2,
  directions: (word) => {
    const direction = typeof word === 'number' ? DIRECTIONS.get(pairOfHan(word)) : undefined;
    return direction ? [Float32Array.from(direction)] : [];
  },
};
const pairOfHan = (word: number): string => String.fromCharCode(word >>> 16, word & 0xffff);

const PAGE = labelledPage(
  `
  | headline: 老粮仓改建图书馆
  | lead: 镇里的老粮仓空了十年，今年改建成了图书
  more: 馆。粮仓的木梁都留着，
  | lead: 山里的草莓熟了，果农连夜采摘，天亮前装
  more: 车运往城里的市场。
  | return: 新做的书架有六百米长。
`,
  TOPICS,
);

const none: Links = {
  chance: new Float32Array(bandSize(4)),
  out: new Float32Array(8),
  into: new Float32Array(8),
};

const pairOf = (a: number, b: number, name: string): number => {
  const out = new Float32Array(PAIR_CLUES.length);
  pairClues(PAGE.page, none, a, b, out, 0);
  return out[PAIR_CLUES.indexOf(name)] as number;
};
const linkOf = (a: number, b: number, name: string): number => {
  const out = new Float32Array(LINK_CLUES.length);
  linkClues(PAGE.page, a, b, out, 0);
  return out[LINK_CLUES.indexOf(name)] as number;
};

describe('clues', () => {
  test('have each a name of its own', () => {
    for (const names of [PART_CLUES, SEAM_CLUES, PAIR_CLUES, LINK_CLUES])
      expect(new Set(names).size).toBe(names.length);
  });

  const wholeOf = (ids: readonly number[], name: string): number => {
    const group = ids
      .slice(1)
      .reduce((all, k) => joined(PAGE.page, all, groupOf(PAGE.page, k), 1), groupOf(PAGE.page, ids[0] as number));
    const chances = chancesOf(4, [
      { a: 0, b: 1, probability: 0.8 },
      { a: 1, b: 3, probability: 0.4 },
    ]);
    const out = new Float32Array(WHOLE_CLUES.length);
    wholeClues({ page: PAGE.page, chances, links: none }, group, out);
    return out[WHOLE_CLUES.indexOf(name)] as number;
  };

  test('of the last kind stand in the last place: names and numbers are in step', () => {
    const { values } = PAGE.sheet.clues;
    expect(values.length).toBe(6 * PART_CLUES.length);
    expect(values[PART_CLUES.indexOf('page-han')]).toBe(1);
    expect(linkOf(1, 2, 'han')).toBe(1);
    expect(pairOf(1, 2, 'first:kind')).toBe(2);
    expect(pairOf(1, 2, 'pieces')).toBe(4);
  });

  test('of a seam tell the word that both lines make, and whether the line above ends a sentence', () => {
    const { sheet, labels } = PAGE;
    const seams = seamCluesOf(sheet.parts, sheet.clues, labels, sheet.words, TOPICS);
    const at = (i: number, name: string): number => seams[i * SEAM_CLUES.length + SEAM_CLUES.indexOf(name)] as number;
    expect(at(2, 'seam-word')).toBeGreaterThan(0);
    expect(at(5, 'above:wording-ends-sentence')).toBe(1);
    expect(at(3, 'above:wording-ends-sentence')).toBe(0);
    expect(at(3, '0:lead')).toBe(1);
  });

  test('of a pair tell words in common: the headline is more like its story than like the other', () => {
    expect(PAGE.page.pieces.map(({ kind }) => kind)).toEqual(['head', 'text', 'text', 'text']);
    expect(pairOf(0, 1, 'coverage-of-first')).toBeGreaterThan(pairOf(0, 2, 'coverage-of-first'));
    expect(pairOf(0, 1, 'rank-for-first')).toBe(0);
  });

  test('of two texts tell whether they are about one thing, though they share no word', () => {
    expect(linkOf(1, 3, 'topic')).toBeCloseTo(1);
    expect(linkOf(1, 2, 'topic')).toBeLessThan(0);
    expect(pairOf(1, 3, 'topic-margin-for-first')).toBeGreaterThan(0.5);
  });

  test('of a whole tell where its topic changes, and what it would lose and gain', () => {
    expect(wholeOf([0, 1, 3], 'topic-least-cut')).toBeCloseTo(1);
    expect(wholeOf([0, 1, 2], 'topic-least-cut')).toBeLessThan(0);
    expect(wholeOf([0, 1, 3], 'runs')).toBe(2);
    expect(wholeOf([0, 1, 3], 'strangers-inside')).toBe(1);
    expect(wholeOf([0, 1], 'weakest-cut')).toBeCloseTo(0.8);
    expect(wholeOf([0, 1], 'best-outside')).toBeCloseTo(0.4);
    expect(wholeOf([0, 1], 'page-parts')).toBeCloseTo(Math.log1p(6));
  });

  test('of a link tell its direction and what lies between', () => {
    expect(linkOf(1, 3, 'pieces-on')).toBe(2);
    expect(linkOf(3, 1, 'pieces-on')).toBe(-2);
    expect(linkOf(1, 3, 'texts-between')).toBe(1);
    expect(linkOf(1, 3, 'first:open-end')).toBe(1);
    expect(PAGE.page.likeness.cosines[bandPlace(1, 3)]).toBeGreaterThanOrEqual(0);
  });
});

test('clues of seams with other labels are those that are made with them', () => {
  const { sheet, labels } = PAGE;
  const made = (chances: Float32Array) => seamCluesOf(sheet.parts, sheet.clues, chances, sheet.words, TOPICS);
  const others = labels.map((chance) => 1 - chance);
  expect(relabelled(made(labels), sheet.parts, others, sheet.words)).toEqual(made(others));
});
