import type { Part } from '../lines/part.ts';
import { sameWidth } from '../roles/cues.ts';
import { HEADS } from './kickers.ts';
import { isTitle } from './oneHeadline.ts';
import type { StoryParts } from './storyCues.ts';
import type { StoryLabel } from './storyLabels.ts';
import { partAt, textWidth } from './storyPart.ts';

/** In cells: what is shorter is no headline; what is longer is one only if more than blank lines speaks for it. */
const LONE = { least: 8, most: 60 };

/** A short line between two blank lines under one that names who acts is the headline, if it does not end like text. */
export function withLoneLines(
  {
    owned,
    page: {
      roles: { parts },
    },
    lexicon,
  }: StoryParts,
  labels: readonly StoryLabel[],
): readonly StoryLabel[] {
  const settled = [...labels];
  owned.forEach((i, k) => {
    const [part, below] = [parts[i], parts[i + 1]];
    const under = settled[k] === 'body' && owned[k - 1] === i - 1 && HEADS.has(settled[k - 1] as StoryLabel);
    if (!under || !lexicon.kicker.test(parts[i - 1]?.text ?? '')) return;
    if (!part || !below || part.line.blanks === 0 || below.line.blanks === 0) return;
    const text = part.cells > LONE.most || /[。.,、;:!?,；]$/u.test(part.text) || sameWidth(part.cells, below.cells);
    if (!text) settled[k] = 'headline';
  });
  return settled;
}

/** What text ends in and a headline hardly ever does, and what stands within text alone. */
export const LIKE_TEXT = /[。.,、;:!?…”’"」』)]$|。|[.!?] /u;

/**
 * Short lines alone between blank lines at either end of a story that do not end like text are its headline, where it has
 * none but a line that names who acts: that is the kicker then. `signed`: the parts that sign it, by number.
 */
export function withLoneHeads(
  story: StoryParts,
  labels: readonly StoryLabel[],
  signed: ReadonlySet<number>,
): readonly StoryLabel[] {
  if (story.page.clues.sideBySide || story.page.roles.scattered) return labels;
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
