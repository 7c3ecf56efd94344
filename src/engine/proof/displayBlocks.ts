import { HEADS } from './kickers.ts';
import { isTitle, type StoryChance } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt, textWidth } from './storyPart.ts';

/** A line of a deck is about as wide as the story's text; one of a headline, in larger type, holds fewer characters. */
const AS_WIDE = 0.9;
/** Lines that are surer to be a deck stay one. */
const SURE_DECK = 0.65;
/** Two lines are no kicker, unless they are that much narrower than what stands under them. */
const MUCH_NARROWER = 0.6;

/**
 * Lines of display type that a blank line parts are no one headline, on pages whose lines stand together elsewhere: what
 * stands over it is a kicker, what stands under it a deck.
 */
export function withBlocks(
  story: StoryParts,
  labels: readonly StoryLabel[],
  chance: StoryChance,
): readonly StoryLabel[] {
  const title = labels.findIndex(isTitle);
  if (title < 0) return labels;
  let [from, to] = [title, title + 1];
  while (isDisplay(labels[from - 1]) && followsOn(story, from)) from--;
  while (isDisplay(labels[to]) && followsOn(story, to)) to++;
  const begins = [from, ...labels.flatMap((_, k) => (k > from && k < to && isParted(story, k) ? [k] : []))];
  if (begins.length < 2 || story.page.clues.sideBySide || story.page.roles.scattered) return labels;
  const [, second, third = to] = begins as [number, number, number?];
  const told = labels
    .slice(second, third)
    .every((label, n) => label === 'subheadline' && chance(second + n, label) > SURE_DECK);
  const main = told || isDeck(story, labels, begins, to) ? 0 : 1;
  return labels.map((label, k) => {
    if (k < from || k >= to) return label;
    const block = begins.findLastIndex((begin) => begin <= k);
    if (block !== main) return block < main ? 'kicker' : 'subheadline';
    return k === begins[main] ? 'headline' : 'headline-more';
  });
}

/** Whether a blank line stands above a line of display type that does not go on from the line above it. */
const isParted = (story: StoryParts, k: number): boolean => {
  const { line, text } = partAt(story, k);
  return line.blanks > 0 && !/^\p{Ll}/u.test(text) && !/\p{L}-$/u.test(partAt(story, k - 1).text);
};

const isDisplay = (label: StoryLabel | undefined): boolean => label !== undefined && HEADS.has(label);

/** Whether the second of some blocks of display type is a deck, and the first the headline. */
function isDeck(story: StoryParts, labels: readonly StoryLabel[], begins: readonly number[], to: number): boolean {
  const [first, second, third = to] = begins as readonly [number, number, number?];
  if (/^[—–-]/u.test(partAt(story, second).text)) return true;
  const widest = (a: number, b: number): number =>
    story.owned.slice(a, b).reduce((most, _, n) => Math.max(most, partAt(story, a + n).cells), 0);
  const [over, under] = [widest(first, second), widest(second, third)];
  if (second - first > 1) return over > MUCH_NARROWER * under;
  return under > Math.max(over, AS_WIDE * textWidth(story, labels));
}
