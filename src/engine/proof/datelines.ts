import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { followsOn, partAt } from './storyPart.ts';

/** A day, of the month or of the week, or an agency in brackets: what tells a dateline from a lead-in in capitals. */
const DATED = /\d|\(|, (?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\p{L})/u;

/** Whom a letter is written to, set as a place is: `SIR –`. */
const SALUTATION = /^(?:SIRS?|MADAM|EDITOR)\P{L}/u;

/**
 * Labels of a story's parts, with what is surely a dateline called one, on however many lines it stands, and what follows
 * it in its line called text, unless a name was cut out there. What looks like one right under the writer's name is surely.
 */
export function withDatelines(story: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  for (let from = 0; from < labels.length; from++) {
    const to = datelineEnd(story, from);
    if (to === from) continue;
    if (SALUTATION.test(partAt(story, from).text)) settled.fill('body', from, to);
    else if (isDated(story, from, to) || opensUnderName(story, settled, from)) {
      settled.fill('dateline', from, to);
      if (settled[to] === 'byline' && isRestOfLine(story, to)) settled[to] = 'body';
    }
    from = to - 1;
  }
  return settled;
}

/** Where the dateline ends that begins with the `from`th part; `from`: there is none. */
function datelineEnd(story: StoryParts, from: number): number {
  const isPart = (k: number): boolean => k < story.owned.length && partAt(story, k).kind === 'dateline';
  let to = from;
  while (isPart(to) && (to === from || followsOn(story, to))) to++;
  return to;
}

/** Whether all text of a story begins with the `from`th part, right under the writer's name. */
const opensUnderName = (story: StoryParts, labels: readonly StoryLabel[], from: number): boolean =>
  labels[from - 1] === 'byline' && followsOn(story, from) && !labels.slice(0, from).includes('body');

const isDated = (story: StoryParts, from: number, to: number): boolean =>
  story.owned.slice(from, to).some((_, n) => DATED.test(partAt(story, from + n).text));

/** Whether a part is plain text that stands right behind the one before it, in the same line. */
function isRestOfLine(story: StoryParts, k: number): boolean {
  const { kind, first } = partAt(story, k);
  return kind === 'text' && !first && followsOn(story, k);
}
