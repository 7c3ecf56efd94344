import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withKickers, withShoutedKickers } from './kickers.ts';

it.each([
  ['who demands it', '市委召开专题会议强调'],
  ['the series that it stands in', '青石人家系列访谈②'],
])('a line over the headline that says %s is its kicker', (_, line) => {
  const { story, labels } = labelledStory([
    `headline: ${line}`,
    'headline-more: 毫不松懈抓好防汛',
    'body: 五月五日,全市防汛会议在渡口召开。',
  ]);
  expect(withKickers(story, labels)).toEqual(['kicker', 'headline', 'body']);
});

it('who says it, under what is said where: both are', () => {
  const { story, labels } = labelledStory([
    'headline: 全市防汛会议在渡口召开',
    'headline-more: 何田强调',
    'subheadline: 毫不松懈抓好防汛',
    'body: 五月五日,全市防汛会议在渡口召开。',
  ]);
  expect(withKickers(story, labels)).toEqual(['kicker', 'kicker', 'headline', 'body']);
});

it.each([
  ['专访渡口博物馆馆长何田:', 'kicker'],
  ['五月五日,渡口博物馆开馆。他说:', 'body'],
])('%s, first in a story and right over the headline, is %s', (line, label) => {
  const { story, labels } = labelledStory([`body: ${line}`, 'headline: 一条船走了一百年', 'body: 渡口有一条老船。']);
  expect(withKickers(story, labels)).toEqual([label, 'headline', 'body']);
});

it('is none where it ends in another word', () => {
  const { story, labels } = labelledStory([
    'headline: 市委召开专题会议',
    'headline-more: 毫不松懈抓好防汛',
    'body: 五月五日,全市防汛会议在渡口召开。',
  ]);
  expect(withKickers(story, labels)).toEqual(labels);
});

it.each([
  [
    ['CITY HALL', 'Board keeps', 'the old ferry'],
    ['kicker', 'headline', 'headline-more', 'body'],
  ],
  [
    ['BOARD KEEPS', 'THE OLD FERRY'],
    ['headline', 'headline-more', 'body'],
  ],
  [
    ['BOARD KEEPS THE', 'Marjorie K.'],
    ['headline', 'headline-more', 'body'],
  ],
  [
    ['FIFA', 'keeps the old ferry'],
    ['headline', 'headline-more', 'body'],
  ],
])('capitals over a headline that is set in small letters are its kicker: %j', (lines, expected) => {
  const heads = lines.map((line, i) => `${i === 0 ? 'headline' : 'headline-more'}: ${line}`);
  const { story, labels } = labelledStory([...heads, 'body: The ferry runs on, the board said.']);
  expect(withShoutedKickers(story, labels)).toEqual(expected);
});
