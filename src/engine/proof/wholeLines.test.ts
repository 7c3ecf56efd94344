import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withWholeLines } from './wholeLines.ts';

const BODY = Array.from({ length: 12 }, (_, i) => `body: The old ferry ran through the winter of 19${10 + i} and`);

/** What the display lines of a story are after the rule. */
function heads(lines: readonly string[]): string[] {
  const { story, labels } = labelledStory([...lines, ...BODY]);
  return withWholeLines(story, labels).filter((label) => label !== 'body');
}

it.each([
  ['a kicker', ['kicker: Ferry wins at', '', 'headline: Saltmere'], ['headline', 'headline-more']],
  [
    'a deck',
    ['headline: The end of', '', 'subheadline: the ferry', 'subheadline: Fares rise'],
    ['headline', 'headline-more', 'subheadline'],
  ],
  [
    'a kicker of two lines',
    ['kicker: Late vote in', 'kicker: the board on', 'headline: Ferry fares'],
    ['headline', 'headline-more', 'headline-more'],
  ],
  ['a Chinese kicker', ['kicker: 老码头市场经', 'headline: 济正在恢复'], ['headline', 'headline-more']],
])('a headline is whole where its wording goes on, though a line of it was taken for %s', (_, lines, expected) => {
  expect(heads(lines)).toEqual(expected);
});

it('lines that end what they say stay what they are', () => {
  expect(heads(['kicker: Five to three', 'headline: Board keeps the ferry', 'subheadline: Fares rise'])).toEqual([
    'kicker',
    'headline',
    'subheadline',
  ]);
  expect(heads(['kicker: 市长昨天表示', 'headline: 老码头不会拆除'])).toEqual(['kicker', 'headline']);
});
