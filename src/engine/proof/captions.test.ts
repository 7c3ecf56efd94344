import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withCaptions, withoutHalves, withPictured } from './captions.ts';

const CREDIT = 'credit: Photo by Ida Moss';

it.each([
  [
    'a block of which one line is a caption',
    ['headline: Ice on the river', '', 'body: Nora Quill, 7, of', 'caption: Saltmere skates.', CREDIT],
    ['headline', 'caption', 'caption', 'credit'],
  ],
  [
    'a photograph and nothing else',
    ['body: Nora Quill, 7, of', 'body: Saltmere skates.', CREDIT],
    ['caption', 'caption', 'credit'],
  ],
  [
    'no caption in it: the text of a story',
    ['headline: Ice on the river', '', 'body: The river froze on', 'body: Monday night.', CREDIT],
    ['headline', 'body', 'body', 'credit'],
  ],
  [
    'text over the blank line',
    ['body: The river froze.', '', 'caption: Nora Quill', 'body: skates.', CREDIT],
    ['body', 'caption', 'caption', 'credit'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withCaptions(story, labels)).toEqual(expected);
});

it.each([
  [
    'text that says of which picture it tells',
    ['headline: 渡口开航', 'body: 老船昨天重新开航。', 'body: 图为渡口的老船', 'body: 昨天靠岸。', 'body: 票价不变。'],
    ['headline', 'body', 'caption', 'caption', 'body'],
  ],
  [
    'none in mid-sentence',
    ['headline: 渡口开航', 'body: 老船昨天重新开航,', 'body: 图为大家高兴。'],
    ['headline', 'body', 'body'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withPictured(story, labels)).toEqual(expected);
});

it.each([
  [
    ['caption: ● A man who stole the ferry', 'body: was jailed on Monday.'],
    ['body', 'body'],
  ],
  [
    ['caption: The ferry on Monday.', 'body: It will run on.'],
    ['caption', 'body'],
  ],
  [
    ['headline: County keeps the ferry', 'caption: The board, which met last', 'body: week, voted for it.'],
    ['headline', 'body', 'body'],
  ],
  [
    ['headline: County keeps the ferry', 'caption: The ferry at its pier', 'body: The board met on Monday.'],
    ['headline', 'caption', 'body'],
  ],
  [
    ['caption: The old ferry', 'body: on Monday.', CREDIT],
    ['caption', 'body', 'credit'],
  ],
])('a sentence that text ends is no caption: %j', (lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withoutHalves(story, labels)).toEqual(expected);
});
