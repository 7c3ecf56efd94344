import { firstIndex } from './firstIndex.ts';
import { overlaps, type Range } from './span.ts';

/** Source characters `[start, end)` read `text` instead. The source itself stays; offsets never move. */
export interface Correction extends Range {
  readonly text: string;
}

/** `join`: no paragraph starts here; `break`: one does. */
export type ParagraphKind = 'join' | 'break';

/** The editor's word on one place: a paragraph starts at offset `at`, or does not. */
export interface ParagraphOverride {
  readonly at: number;
  readonly kind: ParagraphKind;
}

/** Index of the first of these, which stand in order, that ends after `offset`; how many there are if none does. */
export const firstAfter = (corrections: readonly Correction[], offset: number): number =>
  firstIndex(corrections, ({ end }) => end > offset);

/** The range grown over every correction that it touches, for a correction is never cut. */
export function grown(corrections: readonly Correction[], { start, end }: Range): Range {
  return corrections
    .filter((correction) => overlaps(correction, { start, end }))
    .reduce((all, one) => ({ start: Math.min(all.start, one.start), end: Math.max(all.end, one.end) }), { start, end });
}
