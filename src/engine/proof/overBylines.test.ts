import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withLineOverByline } from './overBylines.ts';

const TEXT = ['body: The ferry runs on, and the fares rise in the spring.', 'body: So the board said on Monday.'];

it.each([
  [
    'a line behind the text',
    [...TEXT, 'body: Ferry fares rise in spring', 'byline: By Nora Quill'],
    ['body', 'body', 'headline', 'byline'],
  ],
  [
    'a line over the text, under a section’s name',
    ['headline: LOCAL NEWS', 'crosshead: Ferry fares rise in spring', 'byline: By Nora Quill', ...TEXT],
    ['furniture', 'headline', 'byline', 'body', 'body'],
  ],
  [
    'a story with a headline',
    ['headline: County keeps the ferry', ...TEXT, 'body: It does not sail at night', 'byline: By Nora Quill'],
    ['headline', 'body', 'body', 'body', 'byline'],
  ],
  [
    'text in mid-sentence',
    ['body: The ferry runs on, and the fares', 'body: rise in the spring, they said', 'byline: By Nora Quill'],
    ['body', 'body', 'byline'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withLineOverByline(story, labels)).toEqual(expected);
});
