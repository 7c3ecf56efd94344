import { endsSentence } from '../roles/cues.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/** A caption stands on no more lines. */
const MOST_LINES = 10;
/** What a story has and a photograph with its caption has not. */
const OF_STORIES: readonly StoryLabel[] = ['headline', 'headline-more', 'kicker', 'subheadline', 'byline', 'dateline'];

/**
 * Labels of a story's parts, with one label for each block of text that ends in a photographer's credit: where a line of
 * it is a caption, all are, and so where the story has nothing else.
 */
export function withCaptions(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  labels.forEach((label, k) => {
    if (label !== 'credit' || partAt(story, k).kind !== 'credit') return;
    const from = blockAbove(story, labels, k);
    if (from < k && (labels.slice(from, k).includes('caption') || isPhoto(labels, from, k)))
      settled.fill('caption', from, k);
  });
  return settled;
}

/**
 * What was taken for a caption and breaks off in mid-sentence right over text that goes on from it is text as well, where
 * no credit and no word says otherwise: the first line of a brief.
 */
export function withoutHalves(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const pictured = labels.some(
    (label, k) => label === 'credit' || partAt(story, k).kind === 'credit' || tells(story, k),
  );
  if (pictured) return labels;
  const settled = [...labels];
  for (let k = settled.length - 2; k >= 0; k--) {
    const goesOn = settled[k] === 'caption' && settled[k + 1] === 'body' && followsOn(story, k + 1);
    const inside = partAt(story, k + 1).line.blanks === 0 && !endsSentence(partAt(story, k).text);
    if (goesOn && inside && /^\p{Ll}/u.test(partAt(story, k + 1).text)) settled[k] = 'body';
  }
  return settled;
}

/** Whether a line says in a word that it tells of a picture. */
const tells = (story: StoryParts, k: number): boolean => story.lexicon.caption.test(partAt(story, k).text);

/** How a text says which picture it tells of: `图为…`, `上图：…`, `图①`. */
const PICTURED = /^(?:[上下左右][图圖](?:[为為:]|[①-⑳\d])|[图圖](?:[①-⑳]|[\d一二三四]{1,2}[:为為]|[为為]))/u;

/** Text that says of which picture it tells, after the end of a sentence, is a caption to the end of its own. */
export function withPictured(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== 'body' || !PICTURED.test(partAt(story, k).text) || isInside(story, k)) continue;
    for (let n = k; n < k + MOST_LINES && settled[n] === 'body'; n++) {
      settled[n] = 'caption';
      if (endsSentence(partAt(story, n).text) || !followsOn(story, n + 1)) break;
    }
  }
  return settled.includes('body') || !labels.some((label) => OF_STORIES.includes(label)) ? settled : labels;
}

/** Whether a part goes on from an unfinished sentence right above it. */
const isInside = (story: StoryParts, k: number): boolean =>
  k > 0 && followsOn(story, k) && partAt(story, k).line.blanks === 0 && !endsSentence(partAt(story, k - 1).text);

const isPhoto = (labels: readonly StoryLabel[], from: number, credit: number): boolean =>
  from === 0 && credit === labels.length - 1 && !labels.some((label) => OF_STORIES.includes(label));

/** The first of the lines of text between a blank line and the `k`th part, in the story's list; `k`: there is none. */
function blockAbove(story: StoryParts, labels: readonly StoryLabel[], k: number): number {
  for (let n = k - 1; n >= Math.max(0, k - MOST_LINES); n--) {
    if (!followsOn(story, n + 1) || !(labels[n] === 'body' || labels[n] === 'caption')) return k;
    if (partAt(story, n).line.blanks > 0 || story.owned[n] === 0) return n;
  }
  return k;
}
