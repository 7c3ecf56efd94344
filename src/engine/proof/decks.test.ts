import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withDecks } from './decks.ts';

it.each([
  [
    'a sentence behind a short last line',
    [
      'headline: Ferry strike ends after',
      'headline-more: nine days',
      'headline-more: Crews, however, say that',
      'headline-more: the new fares will not last',
      'body: Text.',
    ],
    ['headline', 'headline-more', 'subheadline', 'subheadline', 'body'],
  ],
  [
    'a long line under a short headline',
    [
      'headline: Ferry strike ends',
      'headline-more: Crews, however, say that the new fares will not last',
      'body: Text.',
    ],
    ['headline', 'subheadline', 'body'],
  ],
  [
    'a name that opens a line of the headline',
    ['headline: Ferry strike ends as', 'headline-more: Nora Quill signs', 'body: Text.'],
    ['headline', 'headline-more', 'body'],
  ],
  [
    'words in capitals throughout',
    [
      'headline: Ferry Strike Ends After',
      'headline-more: Nine Days',
      'headline-more: Crews Say That New Fares Will',
      'headline-more: Not Last Long',
      'body: Text.',
    ],
    ['headline', 'headline-more', 'headline-more', 'headline-more', 'body'],
  ],
  [
    'who speaks, by office',
    ['headline: 船员要有歇脚的地方', 'headline-more: 渡城航运公司总经理苗青禾', 'body: 船靠岸了。'],
    ['headline', 'subheadline', 'body'],
  ],
  [
    'an office in the headline',
    ['headline: 渡城航运工会慰问', 'headline-more: 船员家属和老船长', 'body: 船靠岸了。'],
    ['headline', 'headline-more', 'body'],
  ],
])('%s', (_, lines, expected) => {
  const { story, labels } = labelledStory(lines);
  expect(withDecks(story, labels)).toEqual(expected);
});
