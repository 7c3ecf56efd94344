import type { Part } from '../lines/part.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';

/** A day, or an agency in brackets: what tells a dateline from a lead-in in capitals. */
const DATED = /\d|\(/u;

/**
 * Labels of a story's parts, with what is surely a dateline called one, on however many lines it stands, and what follows
 * it in its line called text, unless a name was cut out there.
 */
export function withDatelines(
  { owned, page: { roles } }: StoryParts,
  labels: readonly StoryLabel[],
): readonly StoryLabel[] {
  const parts = owned.map((i) => roles.parts[i] as Part);
  const settled = [...labels];
  for (let from = 0; from < parts.length; from++) {
    let to = from;
    while (parts[to]?.kind === 'dateline' && (to === from || owned[to] === (owned[to - 1] as number) + 1)) to++;
    if (to === from) continue;
    if (
      DATED.test(
        parts
          .slice(from, to)
          .map(({ text }) => text)
          .join(' '),
      )
    ) {
      settled.fill('dateline', from, to);
      const next = parts[to];
      if (
        next?.kind === 'text' &&
        !next.first &&
        settled[to] === 'byline' &&
        owned[to] === (owned[to - 1] as number) + 1
      )
        settled[to] = 'body';
    }
    from = to - 1;
  }
  return settled;
}
