/** Why the engine believes, or doubts, what it says. Each code has a sentence in the message catalogue. */
export const EVIDENCE_CODES = [
  'starts-with-dateline',
  'starts-with-byline',
  'starts-with-opening-phrase',
  'starts-mid-sentence',
  'ends-with-byline',
  'ends-with-credit',
  'ends-sentence',
  'ends-mid-sentence',
  'continues-sentence',
  'blank-line',
  'width-changes',
  'width-stays',
  'shared-words',
  'no-shared-words',
  'headline-before',
  'headline-after',
  'headline-far',
  'headline-missing',
  'headline-rival',
  'several-headlines',
  'several-openings',
  'story-rival',
  'pieces-far-apart',
  'follows-page-habit',
  'against-page-habit',
  'section-label-near',
  'looks-like-furniture',
  'short-piece',
  'stands-next-to-it',
  'rough-text',
  'little-to-go-by',
  'no-home-found',
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** One reason, with the figures its sentence needs: `width-changes { from: 20, to: 12 }` (character cells). */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly values: Readonly<Record<string, string | number>>;
}
