import type { Part } from '../lines/part.ts';
import { HEADS } from './kickers.ts';
import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt, textWidth } from './storyPart.ts';

/** A line of a headline is no wider than its widest other line by more than this; one of the deck, in smaller type, may be. */
const WIDER = 1.35;
/** So many lines, at most, a deck takes. */
const MOST_LINES = 4;
/** What stands in the midst of a story's text; `foreign`: what looks like another story's. */
const APART: ReadonlySet<StoryLabel> = new Set(['crosshead', 'foreign']);
/** What lines of a deck are taken for. */
const MAYBE: ReadonlySet<StoryLabel> = new Set([...APART, 'body', 'caption']);
/** What ends a sentence of text, and no line of a deck that a writer's name follows: a deck may ask, or end in `p.m.` */
const CLOSED = /(?<!\.\p{L})[.!…]["”’»)]?$/u;
/** A line of text in smaller type is so much wider than one that goes on in a headline. */
const NARROW = 0.75;

/**
 * What stands between the headline and the text, in Latin letters, is over the text: a crosshead right under display type
 * is a line of it, and so is what looks like text before the writer's name. `names`: the parts that sign the story.
 */
export function withOverText(
  story: StoryParts,
  labels: readonly StoryLabel[],
  names: ReadonlySet<number>,
): readonly StoryLabel[] {
  if (story.lexicon.tag.startsWith('zh') || story.page.roles.scattered) return labels;
  const settled = [...labels];
  for (let k = 1; k < settled.length; k++) {
    if (names.has(k) || !isDisplay(settled[k - 1]) || !followsOn(story, k)) continue;
    const over =
      APART.has(settled[k] as StoryLabel) || isDeckLine(story, settled, k, names) || isInHeadline(story, settled, k);
    if (over) settled[k] = lineOf(story, settled, k);
  }
  withFirstLine(story, settled);
  return settled;
}

/** What looks like a crosshead right over a headline that opens a story, set as it is, is the headline's first line. */
function withFirstLine(story: StoryParts, settled: StoryLabel[]): void {
  const title = settled.findIndex(isTitle);
  if (title < 1 || settled.slice(0, title).includes('body') || settled[title - 1] !== 'crosshead') return;
  const [above, first] = [partAt(story, title - 1), partAt(story, title)];
  if (!followsOn(story, title) || first.line.blanks > 0 || isShouted(above.text) !== isShouted(first.text)) return;
  settled.splice(title - 1, 2, 'headline', 'headline-more');
}

/** Whether what looks like text goes on from a headline's line, is as narrow, and stands over a line that begins anew. */
function isInHeadline(story: StoryParts, labels: readonly StoryLabel[], k: number): boolean {
  if (!isTitle(labels[k - 1]) || labels[k] !== 'body' || !followsOn(story, k + 1)) return false;
  const [above, part, below] = [k - 1, k, k + 1].map((n) => partAt(story, n)) as [Part, Part, Part];
  const goesOn = /^\p{Ll}/u.test(part.text) && part.kind === 'text' && part.line.blanks === 0;
  const narrow = part.cells <= WIDER * widestOf(story, labels, k - 1) && part.cells < NARROW * textWidth(story, labels);
  return goesOn && narrow && !CLOSED.test(above.text) && /^\P{Ll}/u.test(below.text);
}

/** The width of the widest line of a headline that ends with the `k`th part. */
function widestOf(story: StoryParts, labels: readonly StoryLabel[], k: number): number {
  let widest = 0;
  for (let n = k; isTitle(labels[n]); n--) widest = Math.max(widest, partAt(story, n).cells);
  return widest;
}

const isDisplay = (label: StoryLabel | undefined): boolean => label !== undefined && HEADS.has(label);

/** Whether a line under display type that was taken for text stands, with no more than a few others, over who signs. */
function isDeckLine(story: StoryParts, labels: readonly StoryLabel[], k: number, names: ReadonlySet<number>): boolean {
  for (let n = k; n < k + MOST_LINES && n < labels.length; n++) {
    const isName = names.has(n) || labels[n] === 'byline';
    if (isName) return n > k && labels.slice(n).includes('body');
    const { kind, text } = partAt(story, n);
    if (!MAYBE.has(labels[n] as StoryLabel) || kind !== 'text' || (n > k && !followsOn(story, n)) || CLOSED.test(text))
      return false;
  }
  return false;
}

/** Which display line the `k`th part is: the headline's next one, or one of the deck. */
function lineOf(story: StoryParts, labels: readonly StoryLabel[], k: number): StoryLabel {
  const above = labels[k - 1] as StoryLabel;
  const { text, cells, line } = partAt(story, k);
  if (above === 'kicker') return labels.includes('headline') ? 'kicker' : 'headline';
  const isDeck = story.page.roles.labels[story.owned[k] as number] === 'subheadline';
  if (!isTitle(above) || isDeck) return isTitle(above) ? 'subheadline' : above;
  const goesOn = /^\p{Ll}/u.test(text) || line.blanks === 0;
  return goesOn &&
    cells <= WIDER * widestOf(story, labels, k - 1) &&
    isShouted(text) === isShouted(partAt(story, k - 1).text)
    ? 'headline-more'
    : 'subheadline';
}

const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);
