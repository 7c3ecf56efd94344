import type { Part } from '../lines/part.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';

/** The `k`th part of a story. */
export const partAt = ({ owned, page: { roles } }: StoryParts, k: number): Part =>
  roles.parts[owned[k] as number] as Part;

/** Whether the `k`th part of a story stands right behind the one before it on the page. */
export const followsOn = ({ owned }: StoryParts, k: number): boolean =>
  k > 0 && k < owned.length && owned[k] === (owned[k - 1] as number) + 1;

/** How wide the middle one of a story's lines of text is, in cells. */
export function textWidth(story: StoryParts, labels: readonly StoryLabel[]): number {
  const widths = labels.flatMap((label, k) => (label === 'body' ? [partAt(story, k).line.cells] : []));
  return widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0;
}
