import { seamReadiness } from '../lines/seamReadiness.ts';
import { HEADS } from './kickers.ts';
import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/**
 * Han at a line's end and the next line's beginning that stand together so readily: of 2,110 such neighbouring lines of
 * display type in known articles 3 were a kicker and its headline, all others lines of one and the same.
 */
const READY = 2;
/** `of`, `de`, `zu`: of 350 lines of display type that end so, none ended a kicker or a headline. */
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,2}$/u;

/** Whether the wording of a line of display type goes on in the next one: they are one headline, one deck. */
const goesOnIn = (above: string, below: string): boolean =>
  SMALL_WORD.test(above) ? /^\p{L}/u.test(below) : (seamReadiness(above, below, false) ?? 0) >= READY;

/** What was taken for a kicker or a deck though the headline's wording goes on in it, or it in the headline, is headline. */
export function withWholeLines(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  const joins = (k: number): boolean =>
    followsOn(story, k) &&
    HEADS.has(settled[k - 1] as StoryLabel) &&
    HEADS.has(settled[k] as StoryLabel) &&
    goesOnIn(partAt(story, k - 1).text, partAt(story, k).text);
  for (let k = 1; k < settled.length; k++)
    if (isTitle(settled[k - 1]) && !isTitle(settled[k]) && joins(k)) settled[k] = 'headline-more';
  for (let k = settled.length - 1; k > 0; k--)
    if (isTitle(settled[k]) && !isTitle(settled[k - 1]) && joins(k)) {
      settled[k - 1] = 'headline';
      settled[k] = 'headline-more';
    }
  return settled;
}
