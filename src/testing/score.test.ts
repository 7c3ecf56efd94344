import { describe, expect, test } from 'vitest';
import type { ArticleRole, Range } from '../domain/span.ts';
import { type GoldArticle, type GoldPage, goldPages } from './goldPage.ts';
import { type FoundArticle, type FoundPage, meanScore, type Score, scoreOf } from './score.ts';

/** The runs of one letter in a picture. */
function runsOf(picture: string, letter: string): Range[] {
  return [...picture.matchAll(new RegExp(`${letter === '.' ? '\\.' : letter}+`, 'g'))].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}
const lettersIn = (picture: string): string[] => [...new Set(picture.match(/[A-Z]/g))].sort();

const EMPTY = { title: null, kicker: null, subtitle: null, authors: [], photographers: [], paragraphs: [] };

/** A gold page from a picture: `A`, `B` … are articles, `.` is furniture, a space is white space. */
function goldOf(picture: string, fields: Partial<GoldArticle> = {}): GoldPage {
  const articles = lettersIn(picture).map(
    (letter, i): GoldArticle => ({
      ...EMPTY,
      ...fields,
      id: `a${i + 1}`,
      type: 'news',
      segments: runsOf(picture, letter).map(({ start, end }) => [start, end, 'body' satisfies ArticleRole] as const),
    }),
  );
  const furniture = runsOf(picture, '.').map(({ start, end }) => [start, end, 'other'] as const);
  const text = picture.replace(/[^ ]/g, 'x');
  return { id: 'drawn', language: 'en', publication: null, date: null, text, articles, furniture };
}

/** A found page from a picture; `_` has no owner, `-` was lost. */
function foundOf(picture: string, fields: Partial<FoundArticle> = {}): FoundPage {
  return {
    articles: lettersIn(picture).map((letter) => ({ ...EMPTY, ...fields, spans: runsOf(picture, letter) })),
    furniture: runsOf(picture, '.'),
    unassigned: runsOf(picture, '_'),
  };
}

const scoreOfPictures = (gold: string, found: string): Score => scoreOf(goldOf(gold), foundOf(found));

const wholeAnswer = ({ articles, furniture }: GoldPage): FoundPage => ({
  articles: articles.map((article) => ({
    ...article,
    spans: article.segments.map(([start, end, role]) => ({ start, end, role })),
  })),
  furniture: furniture.map(([start, end, role]) => ({ start, end, role })),
  unassigned: [],
});

describe('articles', () => {
  test.each([
    ['the same division, other letters', 'AAAA BBBB....', 'CCCC AAAA....', 1],
    ['white space does not count', 'AAAA    BBBB', 'AAAAAAAABBBB', 1],
    ['one character of ten may be wrong', 'AAAAAAAAAAB', 'AAAAAAAAABB', 0.5],
    ['two of ten may not', 'AAAAAAAAAABB', 'AAAAAAAABBBB', 0],
    ['two stories fused', 'AAAABBBB', 'AAAAAAAA', 0],
    ['one story in two', 'AAAABBBBBBBB', 'AAAABBBBCCCC', 2 / 5],
    ['a story in two places is one', 'AABBBBAA', 'AABBBBAA', 1],
    ['nothing found', 'AAAABBBB', '________', 0],
    ['nothing to find', '........', '........', 1],
    ['an article where there is none', '........', 'AAAA....', 0],
  ])('%s', (_, gold, found, wanted) => {
    expect(scoreOfPictures(gold, found).articles).toBeCloseTo(wanted, 10);
  });
});

describe('B-cubed', () => {
  test.each([
    ['the same division', 'AABB..', 'AABB..', 1],
    ['all in one: precision falls to a half', 'AABB', 'AAAA', 2 / 3],
    ['all alone: recall falls to a half', 'AABB', 'ABCD', 2 / 3],
    ['furniture taken for a story', 'AA..', 'AAAA', 2 / 3],
    ['furniture is told from a story by its group, not its letter', 'AA..', '..AA', 1],
    ['what was lost is a group of its own', 'AABB', 'AA--', 1],
  ])('%s', (_, gold, found, wanted) => {
    expect(scoreOfPictures(gold, found).b3).toBeCloseTo(wanted, 10);
  });
});

describe('kept', () => {
  test('all characters in one span each, white space anywhere', () => {
    expect(scoreOfPictures('AA BB ..', 'AA __ ..').kept).toBe(1);
  });
  test('a character lost', () => {
    expect(scoreOfPictures('AABB', 'AAB-').kept).toBe(0);
  });
  test('a character twice', () => {
    const found = foundOf('AABB');
    expect(scoreOf(goldOf('AABB'), { ...found, furniture: [{ start: 3, end: 4 }] }).kept).toBe(0);
  });
});

describe('repairs', () => {
  test.each([
    ['nothing to do, other letters', 'AABB..', 'BBAA..', 0],
    ['a piece in the wrong story', 'AAABBBB', 'AAAABBB', 1],
    ['a boundary wrong at either end', 'AAABBBAAA', 'AAAAABBAA', 2],
    ['two runs side by side that go to two places', 'AAAABC..', 'AAAA__..', 2],
    ['furniture taken into a story', 'AAAA..AA', 'AAAAAAAA', 1],
    ['white space does not end a run', 'AAAA BB', 'AAAA AA', 1],
  ])('%s', (_, gold, found, wanted) => {
    expect(scoreOfPictures(gold, found).repairs).toBe(wanted);
    expect(scoreOfPictures(gold, found).perfect).toBe(wanted === 0 ? 1 : 0);
  });
});

test('roles are compared coarsely, white space aside', () => {
  const text = 'xxxx xxxx';
  const gold = { text, articles: [{ segments: [[0, 4, 'deck'] as const, [5, 9, 'body'] as const] }] };
  const article = {
    ...EMPTY,
    spans: [
      { start: 0, end: 6, role: 'headline' },
      { start: 6, end: 9, role: 'crosshead' },
    ],
  };
  expect(scoreOf(gold, { articles: [article], furniture: [], unassigned: [] }).roles).toBe(7 / 8);
});

describe('fields', () => {
  const score = (gold: Partial<GoldArticle>, found: Partial<FoundArticle>): Score =>
    scoreOf(goldOf('AAAA', gold), foundOf('AAAA', found));

  test.each([
    ['as printed', 'Ferry stays', 1],
    ['set otherwise', 'Ferry — stays', 1],
    ['with the kicker before it', 'Eight votes Ferry stays', 1],
    ['with all headings', 'Eight votes Ferry stays Fares rise', 1],
    ['the kicker alone', 'Eight votes', 0],
    ['a word missing', 'Ferry', 0],
    ['none', null, 0],
  ])('a headline: %s', (_, title, wanted) => {
    const gold = { title: 'Ferry stays', kicker: 'Eight votes', subtitle: 'Fares rise' };
    expect(score(gold, { title }).headlines).toBe(wanted);
  });

  test('a headline that nobody printed is not asked for', () => {
    expect(score({ title: null }, { title: 'Invented' }).headlines).toBeNull();
  });

  test.each([
    ['equal', ['One two.', 'Three.'], 1],
    ['wider spaces', ['One  two.', 'Three.'], 1],
    ['joined', ['One two. Three.'], 0],
    ['one of them twice', ['Three.', 'Three.'], 1 / 2],
    ['a space lost between words', ['Onetwo.', 'Three.'], 1 / 2],
  ])('paragraphs: %s', (_, paragraphs, wanted) => {
    expect(score({ paragraphs: ['One two.', 'Three.'] }, { paragraphs }).paragraphs).toBeCloseTo(wanted, 10);
  });

  test('spaces between Han characters say nothing', () => {
    expect(score({ paragraphs: ['共有48人。'] }, { paragraphs: ['共有 48人。'] }).paragraphs).toBe(1);
  });

  test('paragraphs of an article that is none count against', () => {
    const found = foundOf('AAAABBBB', { paragraphs: ['One.'] });
    expect(scoreOf(goldOf('AAAA....', { paragraphs: ['One.'] }), found).paragraphs).toBeCloseTo(2 / 3, 10);
  });

  test('names of writers and photographers are one list', () => {
    const gold = { authors: ['Ann Lee'], photographers: ['Bo Ray'] };
    expect(score(gold, { authors: ['Ann Lee', 'Bo Ray'] }).authors).toBe(1);
    expect(score(gold, { authors: ['Ann Lee', 'Cy Fox'] }).authors).toBe(1 / 2);
    expect(score({}, {}).authors).toBeNull();
  });
});

test.each([...goldPages.values()])('the gold division of $id scores full marks', (page) => {
  const { headlines, paragraphs, authors, ...rest } = scoreOf(page, wholeAnswer(page));
  expect(rest).toEqual({ kept: 1, articles: 1, b3: expect.closeTo(1, 10), roles: 1, perfect: 1, repairs: 0 });
  for (const figure of [headlines, paragraphs, authors]) expect(figure ?? 1).toBe(1);
});

test('the mean leaves out pages that have nothing to measure by', () => {
  const nothing = { headlines: null, paragraphs: null, authors: null };
  const base: Score = { kept: 1, articles: 1, b3: 1, roles: 1, perfect: 1, repairs: 0, ...nothing };
  const mean = meanScore([base, { ...base, articles: 0, headlines: 0.5 }]);
  expect(mean).toEqual({ ...base, articles: 0.5, headlines: 0.5 });
});
