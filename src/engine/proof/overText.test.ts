import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import type { Roles } from '../roles/roles.ts';
import { withOverText } from './overText.ts';

const TEXT = ['body: The ferry runs on through the winter, the', 'body: harbor board said on Monday.'];

it.each([
  [
    'a crosshead right under a headline is a line of it',
    ['headline: Ferry blew', 'crosshead: Harbor funds', ...TEXT],
    ['headline', 'headline-more', 'body', 'body'],
  ],
  [
    'so is what looks like another story’s',
    ['headline: Ferry blew', 'foreign: Harbor funds', ...TEXT],
    ['headline', 'headline-more', 'body', 'body'],
  ],
  [
    'one that is much wider is the deck',
    ['headline: Ferry runs', 'crosshead: Fares will rise in the spring', ...TEXT],
    ['headline', 'subheadline', 'body', 'body'],
  ],
  [
    'lines over the writer’s name are no text',
    [
      'headline: Ferry runs on',
      'body: through winter',
      'body: Fares will rise in the spring',
      'byline: By Nora Quill',
      ...TEXT,
    ],
    ['headline', 'headline-more', 'subheadline', 'byline', 'body', 'body'],
  ],
  [
    'the last line of a headline that goes on in small letters',
    ['headline: Ferry board', 'body: in tiff', 'body: The ferry runs on through the winter, the', ...TEXT],
    ['headline', 'headline-more', 'body', 'body', 'body'],
  ],
  [
    'the first line of a headline',
    ['crosshead: Ferry runs on', 'headline: through winter', ...TEXT],
    ['headline', 'headline-more', 'body', 'body'],
  ],
  [
    'a sentence over the writer’s name is text',
    ['headline: Ferry runs on', 'body: Fares will rise.', 'byline: By Nora Quill', ...TEXT],
    ['headline', 'body', 'byline', 'body', 'body'],
  ],
  [
    'a crosshead in text stays one',
    ['headline: Ferry runs on', ...TEXT, 'crosshead: Fares', ...TEXT],
    ['headline', 'body', 'body', 'crosshead', 'body', 'body'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withOverText(story, labels, new Set())).toEqual(expected);
});

it('what looks like another story’s deck is this one’s', () => {
  const { story, labels } = labelledStory(['headline: Ferry blew', 'foreign: Harbor funds', ...TEXT]);
  const roles = { ...story.page.roles, labels: ['headline', 'subheadline'] as Roles['labels'] };
  const own = { ...story, page: { ...story.page, roles } };
  expect(withOverText(own, labels, new Set())[1]).toBe('subheadline');
});
