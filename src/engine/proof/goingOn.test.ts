import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { goingOn } from './goingOn.ts';

const TEXT = 'body: The ferry runs on.';

it.each([
  [
    'the last line of a headline, taken for text',
    ['headline: County keeps the', 'body: ferry, but fares rise', 'byline: By Nora Quill', TEXT],
    ['headline', 'headline-more', 'byline', 'body'],
  ],
  [
    'text right over text is none',
    ['headline: County keeps the', 'body: ferry, but fares will rise', 'body: in spring, it said.'],
    ['headline', 'body', 'body'],
  ],
  [
    'one display line under another',
    ['headline: County keeps the', 'crosshead: ferry, but fares rise', TEXT],
    ['headline', 'headline-more', 'body'],
  ],
  [
    'a display line taken for another story’s',
    ['headline: County keeps the', 'foreign: ferry, but fares rise', TEXT],
    ['headline', 'headline-more', 'body'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(goingOn(story, labels)).toEqual(expected);
});
