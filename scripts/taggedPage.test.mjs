import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { taggedPage } from './taggedPage.mjs';

const HEADER = 'language: en\npublication: The Post\ndate: 1951-03-09\n---\n';
const PAGE = `${HEADER}{f.folio}Page 3
{a2.body#2}and sank.
{a1.headline}Ferry resumes{a1.body}It sails.
{a1.byline}A. Reed

{a2.headline}Barge lost
{a2.body#1}It drifted
`;

describe('a tagged page', () => {
  const page = taggedPage('post', PAGE);
  const words = ([start, end, role]) => `${role}: ${page.text.slice(start, end)}`;

  it('is its text without tags, with what the header says', () => {
    expect(page.text).toBe('Page 3\nand sank.\nFerry resumesIt sails.\nA. Reed\n\nBarge lost\nIt drifted\n');
    expect(page).toMatchObject({ id: 'post', language: 'en', publication: 'The Post', date: '1951-03-09' });
  });

  it('has articles in the order in which they are read', () => {
    expect(page.articles.map(({ segments }) => segments.map(words))).toEqual([
      ['headline: Ferry resumes', 'body: It sails.', 'byline: A. Reed'],
      ['headline: Barge lost', 'body: It drifted', 'body: and sank.'],
    ]);
    expect(page.furniture.map(words)).toEqual(['folio: Page 3']);
  });

  it.each([
    ['no header', '{a1.body}Text', 'no line of ---'],
    ['text before the first tag', `${HEADER}Text {a1.body}more`, 'does not begin with a tag'],
    ['a tag that is none', `${HEADER}{a1.body}Text\n{a1}more`, 'line 6: {a1} is no tag'],
    ['a role that is none', `${HEADER}{a1.title}Text`, '{a1.title} is no tag'],
    ['a header that says more', `id: 9\n${HEADER}{a1.body}Text`, 'line 1: id: 9 says neither'],
    ['nothing after a tag', `${HEADER}{a1.headline}\n{a1.body}Text`, 'line 5: no text after {a1.headline}'],
  ])('is refused for %s', (_, source, message) => {
    expect(() => taggedPage('post', source)).toThrow(message);
  });
});

test.each([
  ['lessons', 2],
  ['drills', 1],
])('all %s are pages with known articles, of %d or more', (name, least) => {
  const folder = new URL(`../src/testing/${name}/`, import.meta.url);
  const pages = readdirSync(folder).map((file) => taggedPage(file, readFileSync(new URL(file, folder), 'utf8')));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter(({ articles }) => articles.length < least).map(({ id }) => id)).toEqual([]);
});
