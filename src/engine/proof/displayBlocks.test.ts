import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withBlocks } from './displayBlocks.ts';

const BODY = Array.from({ length: 48 }, (_, i) => `body: The old ferry ran through the winter of 19${10 + i} and`);

/** What the display lines of a story are after the rule; `deck`: how sure a deck is said to be. */
function heads(lines: readonly string[], deck = 0, body = BODY): string[] {
  const { story, labels } = labelledStory([...lines, '', ...body]);
  return withBlocks(story, labels, () => deck).filter((label) => label !== 'body');
}

it.each([
  ['a kicker', ['headline: Five to three', '', 'headline: Board keeps the ferry'], ['kicker', 'headline']],
  [
    'a deck with a dash',
    ['headline: Ferry stays', '', 'headline: — A board that thinks again'],
    ['headline', 'subheadline'],
  ],
  [
    'a deck as wide as the text',
    ['headline: Ferry stays', '', 'headline: Late vote settles a quarrel of nine long years'],
    ['headline', 'subheadline'],
  ],
  [
    'a deck, for what stands over it has two lines',
    ['headline: Board keeps', 'headline-more: old ferry', '', 'headline-more: Fares will rise'],
    ['headline', 'headline-more', 'subheadline'],
  ],
  [
    'all three',
    ['headline: Saltmere', '', 'headline-more: Ferry stays', '', 'headline-more: Fares rise'],
    ['kicker', 'headline', 'subheadline'],
  ],
])('a blank line parts the headline from %s', (_, lines, expected) => {
  expect(heads(lines)).toEqual(expected);
});

it('it parts nothing where the headline goes on, or where blank lines stand everywhere', () => {
  const on = ['headline: Board keeps old', '', 'headline-more: ferry'];
  expect(heads(on)).toEqual(['headline', 'headline-more']);
  const parted = ['headline: Five to three', '', 'headline-more: Board keeps the ferry'];
  const scattered = BODY.flatMap((line, i) => (i % 4 === 0 ? ['', line, ''] : [line]));
  expect(heads(parted, 0, scattered)).toEqual(['headline', 'headline-more']);
});

it('what is surely a deck stays one', () => {
  const lines = ['headline: Five to three', '', 'subheadline: Board keeps the ferry'];
  expect([heads(lines, 0.5), heads(lines, 0.8)]).toEqual([
    ['kicker', 'headline'],
    ['headline', 'subheadline'],
  ]);
});
