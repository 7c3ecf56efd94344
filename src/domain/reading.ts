import type { Edit } from './edits/edit.ts';
import type { Evidence } from './evidence.ts';
import type { Proof } from './proof.ts';
import type { ArticleId, Range } from './span.ts';

/**
 * How sure the engine is of one thing it did. `article`: that the article as a whole is right (range: its first
 * piece). `boundary`: that one owner ends and another begins at `range.start` (empty range). `attachment`: that the
 * piece at `range` belongs to `article`.
 */
export interface Doubt {
  readonly kind: 'article' | 'boundary' | 'attachment';
  readonly article: ArticleId | null;
  readonly range: Range;
  /** Probability that it is right, 0…1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The second-best reading, ready to be applied to the engine's proof. */
  readonly alternative: Edit | null;
}

/** What the engine proposed for a page. Kept unchanged beside the editor's proof. */
export interface Reading {
  readonly proof: Proof;
  readonly doubts: readonly Doubt[];
}
