import type { Part } from '../lines/part.ts';
import { isTitle, type StoryChance } from './oneHeadline.ts';
import { signedParts } from './signatures.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';

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
  const { owned } = story;
  let [from, to] = [title, title + 1];
  while (isDisplay(labels[from - 1]) && owned[from] === (owned[from - 1] as number) + 1) from--;
  while (isDisplay(labels[to]) && owned[to] === (owned[to - 1] as number) + 1) to++;
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

const isDisplay = (label: StoryLabel | undefined): boolean =>
  isTitle(label) || label === 'kicker' || label === 'subheadline';

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

/** A line of display type takes no fewer cells, and no more where blank lines alone tell it from text. */
const LONE = { least: 8, most: 60 };
/** What text ends in and a headline hardly ever does, and what stands within text alone. */
const LIKE_TEXT = /[。.,、;:!?…”’"」』)]$|。|[.!?] /u;

/**
 * Short lines alone between blank lines at either end of a story that do not end like text are its headline, where it has
 * none but a line that names who acts: that is the kicker then.
 */
export function withLoneHeads(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  if (story.page.clues.sideBySide || story.page.roles.scattered) return labels;
  const signed = signedParts(story);
  const titles = labels.flatMap((label, k) => (isTitle(label) && !signed.has(k) ? [k] : []));
  if (titles.some((k) => !story.lexicon.kicker.test(partAt(story, k).text))) return labels;
  const lone = loneEnds(story, labels);
  if (lone.length === 0) return labels;
  return labels.map((label, k) => (lone.includes(k) ? 'headline' : titles.includes(k) ? 'kicker' : label));
}

/** The lines that stand alone before all text of a story, or else behind it. */
function loneEnds(story: StoryParts, labels: readonly StoryLabel[]): readonly number[] {
  const width = textWidth(story, labels);
  const lone = labels.map((label, k) => label === 'body' && isLone(story, k, width));
  const first = labels.findIndex((label, k) => label === 'body' && !lone[k]);
  const last = labels.findLastIndex((label, k) => label === 'body' && !lone[k]);
  const all = lone.flatMap((is, k) => (is ? [k] : []));
  const before = all.filter((k) => k < first);
  return before.length > 0 ? before : all.filter((k) => last >= 0 && k > last);
}

function isLone({ owned, page: { roles } }: StoryParts, k: number, width: number): boolean {
  const { kind, text, cells, first, last, line } = roles.parts[owned[k] as number] as Part;
  const below = roles.parts[(owned[k] as number) + 1];
  const apart = (owned[k] === 0 || line.blanks > 0) && (!below || below.line.blanks > 0);
  if (kind !== 'text' || !first || !last || !apart) return false;
  return cells >= LONE.least && cells <= LONE.most && Math.abs(cells - width) > 1 && !LIKE_TEXT.test(text);
}

/** How wide the middle one of a story's lines of text is, in cells. */
function textWidth(story: StoryParts, labels: readonly StoryLabel[]): number {
  const widths = labels.flatMap((label, k) => (label === 'body' ? [partAt(story, k).line.cells] : []));
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0;
}

const partAt = ({ owned, page: { roles } }: StoryParts, k: number): Part => roles.parts[owned[k] as number] as Part;
