import type { ArticleRole } from '../../domain/span.ts';
import { kindOf, type Label } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';

/** Stories with the role of each of their parts, as numbers in the page's list. */
export type RolesByPart = ReadonlyMap<number, { readonly story: number; readonly role: ArticleRole }>;

/** What opens a story: under a label it is the label's. */
const OPENERS: ReadonlySet<ArticleRole> = new Set(['headline', 'kicker', 'byline', 'dateline']);
/** What ends a story whose headline stands below its text. */
const CLOSERS: ReadonlySet<ArticleRole> = new Set(['headline', 'subheadline']);

/**
 * The label (number of its part) that governs each story. A label governs the story that opens under it; where none
 * does, one whose headline ends right above it; else the story whose first text stands under it, or whose headline ends
 * above a blank line. Of two labels the first wins.
 */
export function sectionLabels({ parts, labels }: Roles, placed: RolesByPart): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const firsts = new Map<number, number>();
  const opens = new Map<number, number>();
  for (const [i, { story }] of placed) firsts.set(story, Math.min(firsts.get(story) ?? i, i));
  for (const [story, i] of firsts) opens.set(i, story);
  const below = nearest(labels, 1);
  const above = nearest(labels, -1);
  parts.forEach(({ line }, i) => {
    if (labels[i] !== 'section-label') return;
    const [next, last] = [below[i] as number, above[i] as number];
    const over = line.blanks > 0 ? undefined : placed.get(last);
    const story = governed(placed.get(next), over) ?? opens.get(next) ?? governed(undefined, placed.get(last));
    if (story !== undefined && !found.has(story)) found.set(story, i);
  });
  return found;
}

type Place = { readonly story: number; readonly role: ArticleRole } | undefined;

function governed(below: Place, above: Place): number | undefined {
  if (below && OPENERS.has(below.role)) return below.story;
  return above && CLOSERS.has(above.role) && above.story !== below?.story ? above.story : undefined;
}

/** For each part the next one in a direction that is no furniture; -1: none. */
function nearest(labels: readonly Label[], step: 1 | -1): Int32Array {
  const next = new Int32Array(labels.length).fill(-1);
  for (let i = step > 0 ? labels.length - 2 : 1; i >= 0 && i < labels.length; i -= step) {
    const k = i + step;
    next[i] = kindOf(labels[k] as Label) === 'furniture' ? (next[k] as number) : k;
  }
  return next;
}
