import { expect, it } from 'vitest';
import { labelledStory } from '../../testing/labelledStory.ts';
import { withLoneHeads } from './loneLines.ts';
import { signedParts } from './signatures.ts';

const BODY = Array.from({ length: 48 }, (_, i) => `body: The old ferry ran through the winter of 19${10 + i} and`);
const HAN = Array.from({ length: 48 }, (_, i) => `body: 渡口镇给船工办了免费的体检，第${10 + i}名`);

/** What the lines of a story that are no text are after the rule. */
function loneHeads(lines: readonly string[]): string[] {
  const { story, labels } = labelledStory(lines);
  return withLoneHeads(story, labels, signedParts(story)).filter((label) => label !== 'body');
}

it.each([
  ['before it', ['body: Board keeps old ferry', '', ...BODY], ['headline']],
  ['behind it', [...BODY, '', 'body: Board keeps old ferry'], ['headline']],
  [
    'behind it, under a kicker at its head',
    ['headline: 渡口镇总工会', '', ...HAN, '', 'body: 三百名船工领到档案'],
    ['kicker', 'headline'],
  ],
])('a line alone between blank lines is the headline of the text %s', (_, lines, expected) => {
  expect(loneHeads(lines)).toEqual(expected);
});

it.each([
  ['the story has a headline', ['headline: Ferry stays', ...BODY, '', 'body: Board keeps old ferry'], ['headline']],
  ['it ends like text', [...BODY, '', 'body: It was late.'], []],
  ['it is as wide as the column', [...BODY, '', 'body: The old ferry ran through the winter of 1999 and'], []],
  ['it stands within the text', [...BODY, '', 'body: Board keeps old ferry', '', ...BODY], []],
])('no line is made one where %s', (_, lines, expected) => {
  expect(loneHeads(lines)).toEqual(expected);
});
