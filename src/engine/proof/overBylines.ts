import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import { LIKE_TEXT } from './loneLines.ts';
import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/** A headline is no longer than so many cells in a line, and no shorter. */
const LENGTH = { least: 12, most: 60 };

/** Labels that a headline was taken for. */
const TAKEN: ReadonlySet<StoryLabel> = new Set(['body', 'crosshead', 'kicker', 'subheadline', 'foreign']);

/**
 * Where a story has no headline but a section's name or none, a line behind a finished text and right over a whole line
 * that says who wrote it is its headline.
 */
export function withLineOverByline(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const named = labels.some((label, k) => isTitle(label) && !story.lexicon.section.test(partAt(story, k).text));
  if (named) return labels;
  const at = labels.findIndex((label, k) => TAKEN.has(label) && isOverByline(story, labels, k));
  return at < 0 ? labels : labels.map((label, k) => (k === at ? 'headline' : isTitle(label) ? 'furniture' : label));
}

function isOverByline(story: StoryParts, labels: readonly StoryLabel[], k: number): boolean {
  if (!followsOn(story, k + 1) || labels[k + 1] !== 'byline') return false;
  const [above, part, below] = [k > 0 ? partAt(story, k - 1) : undefined, partAt(story, k), partAt(story, k + 1)];
  if (!isLine(below) || !story.lexicon.signature.test(below.text)) return false;
  const opens =
    !above || labels[k - 1] !== 'body' || !followsOn(story, k) || part.line.blanks > 0 || endsSentence(above.text);
  return opens && isLine(part) && part.cells >= LENGTH.least && part.cells <= LENGTH.most && !LIKE_TEXT.test(part.text);
}

const isLine = ({ kind, first, last }: Part): boolean => (kind === 'text' || kind === 'byline') && first && last;
