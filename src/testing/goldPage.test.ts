import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE_TYPES } from '../domain/article.ts';
import { faults } from '../domain/faults.ts';
import { type ArticleRole, articleNumber, isArticleRole, isFurnitureRole } from '../domain/span.ts';
import { type GoldArticle, type GoldPage, goldPage, goldPages, goldProof, wholePages } from './goldPage.ts';
import { ownersOf, rolesOf } from './picture.ts';

/** Spaces, and the hyphens that a line end or a compound may add: what clean copy may leave out. */
const withoutSpace = (text: string): string => text.replace(/[\s-]+/g, '');

const printed = ({ text }: GoldPage, { segments }: GoldArticle, ...roles: ArticleRole[]): string =>
  segments
    .filter(([, , role]) => roles.includes(role))
    .map(([start, end]) => text.slice(start, end))
    .join('');

/** How many segments claim each visible character, as the set of the counts met. */
function claimsOn({ text, articles, furniture }: GoldPage): Set<number> {
  const claims = new Array<number>(text.length).fill(0);
  for (const [start, end] of [...articles.flatMap(({ segments }) => segments), ...furniture])
    for (let at = start; at < end; at++) claims[at] = (claims[at] as number) + 1;
  return new Set(claims.filter((_, at) => text.charAt(at).trim() !== ''));
}

describe.each([...goldPages, ...wholePages])('the gold page %s', (name, page) => {
  test('is named for its file and says its language', () => {
    expect(page.id).toBe(name);
    expect(page.language).toMatch(/^(en|de|fr|nl|fi|es|it|pt|ru|zh-Han[st])$/);
  });

  test('has every visible character in exactly one segment', () => {
    expect(claimsOn(page)).toEqual(new Set([1]));
  });

  test('has segments inside its text that start and end with something visible', () => {
    for (const [start, end] of [...page.articles.flatMap(({ segments }) => segments), ...page.furniture]) {
      const piece = page.text.slice(start, end);
      expect(piece).toHaveLength(end - start);
      expect(piece).toBe(piece.trim());
      expect(piece).not.toBe('');
    }
  });

  test('knows all its roles and types, and numbers its articles', () => {
    expect(page.articles.flatMap(({ segments }) => segments).filter(([, , role]) => !isArticleRole(role))).toEqual([]);
    expect(page.furniture.filter(([, , role]) => !isFurnitureRole(role))).toEqual([]);
    expect(page.articles.filter(({ type }) => !ARTICLE_TYPES.includes(type))).toEqual([]);
    expect(page.articles.map(({ id }) => articleNumber(id))).toEqual(page.articles.map((_, i) => i + 1));
  });

  test.each(page.articles)('says in the fields of $id what its segments print', (article) => {
    const { title, kicker, subtitle, paragraphs, authors, photographers } = article;
    const print = (...roles: ArticleRole[]) => withoutSpace(printed(page, article, ...roles));
    expect(withoutSpace(title ?? '')).toBe(print('headline'));
    expect(withoutSpace(kicker ?? '')).toBe(print('kicker'));
    expect(withoutSpace(subtitle ?? '')).toBe(print('subheadline'));
    expect(withoutSpace(paragraphs.join(''))).toBe(print('body', 'caption', 'crosshead'));
    for (const who of authors) expect(print('byline').toLowerCase()).toContain(withoutSpace(who).toLowerCase());
    for (const who of photographers) expect(print('credit').toLowerCase()).toContain(withoutSpace(who).toLowerCase());
  });

  test('is a proof without faults', () => {
    expect(faults(goldProof(page))).toEqual([]);
  });
});

test('a gold page becomes the proof that its segments draw', () => {
  const page: GoldPage = {
    id: 'drawn',
    language: 'en',
    publication: 'The Picture',
    date: '2001-02-03',
    text: ' Head\nBody one. Page 3\nBody two.',
    articles: [
      {
        id: 'a1',
        type: 'news',
        title: 'Head',
        kicker: null,
        subtitle: null,
        authors: [],
        photographers: [],
        paragraphs: ['Body one. Body two.'],
        segments: [
          [1, 5, 'headline'],
          [6, 15, 'body'],
          [23, 32, 'body'],
        ],
      },
    ],
    furniture: [[16, 22, 'folio']],
  };
  const proof = goldProof(page);
  expect(ownersOf(proof)).toBe('AAAAAAAAAAAAAAAA.......AAAAAAAAA');
  expect(rolesOf(proof)).toBe('hhhhhhbbbbbbbbbbfffffffbbbbbbbbb');
  expect(proof.fields).toMatchObject({ publication: 'The Picture', date: '2001-02-03', language: 'en' });
});

test.each(['zh', 'en'])('the sample page %s that users open is the one whose division is known', (language) => {
  const file = join(import.meta.dirname, '../../public/samples', `${language}.txt`);
  expect(readFileSync(file, 'utf8')).toBe(goldPage(`sample-${language}`).text);
});

test('a gold page that does not exist is a mistake of the test', () => {
  expect(() => goldPage('nowhere')).toThrow('nowhere');
});
