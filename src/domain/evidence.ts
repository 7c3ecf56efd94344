/** Why the engine believes, or doubts, what it says. Each code has a sentence in the message catalogue. */
export const EVIDENCE_CODES = [
  'starts-with-dateline',
  'starts-with-byline',
  'starts-with-opening-phrase',
  'ends-with-byline',
  'ends-with-credit',
  'ends-sentence',
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
  'follows-page-habit',
  'against-page-habit',
  'section-label-near',
  'section-label-far',
  'short-piece',
  'no-home-found',
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** One reason, with the figures its sentence needs: `width-changes { from: 20, to: 12 }` (character cells). */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly values: Readonly<Record<string, string | number>>;
}
