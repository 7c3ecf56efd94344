import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';

/**
 * What begins with a small letter right under a line in mid-sentence goes on from it: text under text, whatever it looks
 * like, and one display line under another; so is the last line over a writer's, or over a blank one.
 */
export function goingOn({ owned, page: { roles } }: StoryParts, labels: readonly StoryLabel[]): readonly StoryLabel[] {
  const settled = [...labels];
  owned.forEach((i, k) => {
    const [above, part] = [roles.parts[i - 1], roles.parts[i]];
    if (owned[k - 1] !== i - 1 || !part || part.line.blanks > 0) return;
    const goesOn = GOES_ON.get(settled[k - 1] as StoryLabel);
    const isLast = settled[k] === 'body' && endsBlock(roles.parts[i + 1], settled[k + 1]);
    if (!goesOn || !(goesOn.from.has(settled[k] as StoryLabel) || isLast)) return;
    if (/^\p{Ll}/u.test(part.text) && !endsSentence(above?.text ?? '')) settled[k] = goesOn.as;
  });
  return settled;
}

/** Whether a line stands apart from the text above it, by a blank line or by what it is. */
const endsBlock = (below: Part | undefined, label: StoryLabel | undefined): boolean =>
  below === undefined || below.line.blanks > 0 || label === 'byline' || label === 'dateline';

const DISPLAY: ReadonlySet<StoryLabel> = new Set(['headline', 'subheadline', 'kicker', 'crosshead', 'foreign']);
/** By the line above: what goes on from it, and which labels give way. */
const GOES_ON: ReadonlyMap<StoryLabel, { readonly from: ReadonlySet<StoryLabel>; readonly as: StoryLabel }> = new Map([
  ['body', { from: new Set<StoryLabel>(['caption', 'crosshead']), as: 'body' }],
  ['headline', { from: DISPLAY, as: 'headline-more' }],
  ['headline-more', { from: DISPLAY, as: 'headline-more' }],
  ['subheadline', { from: DISPLAY, as: 'subheadline' }],
]);
