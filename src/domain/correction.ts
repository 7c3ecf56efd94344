import type { Range } from './span.ts';

/** Source characters `[start, end)` read `text` instead. The source itself stays; offsets never move. */
export interface Correction extends Range {
  readonly text: string;
}

export type ParagraphKind = 'join' | 'break';

/** The editor's word on one place: a paragraph starts at offset `at`, or does not. */
export interface ParagraphOverride {
  readonly at: number;
  readonly kind: ParagraphKind;
}
