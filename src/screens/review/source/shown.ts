import { StateEffect, StateField } from '@codemirror/state';
import type { Proof } from '../../../domain/proof.ts';
import type { ArticleId, Owner, Range, Role } from '../../../domain/span.ts';
import type { ArticleFilter } from '../../../session/look.ts';

/** What may be folded: stretches of whole lines, rising, without the last newline; and the filter they were chosen by. */
export interface Folding {
  readonly stretches: readonly Range[];
  readonly filter: ArticleFilter;
}

/** What is drawn over the source's text, and in which words. */
export interface Shown {
  readonly proof: Proof;
  readonly focus: ArticleId | null;
  readonly hover: ArticleId | null;
  /** Offsets of places that the engine is unsure of, rising. */
  readonly doubts: readonly number[];
  /** The engine's first reading, to be told where it was another; `null`: not now. */
  readonly first: Proof | null;
  /** What may be folded; `null`: nothing now. */
  readonly folding: Folding | null;
  /** What the line says that stands for folded ones. */
  readonly foldWords: (fold: Range) => string;
  readonly ownerWords: (owner: Owner) => string;
  readonly roleNames: Readonly<Record<Role, string>>;
}

export const show = StateEffect.define<Shown>();

/** The one field that bands, gutters and doubts are read from. */
export const shownField = StateField.define<Shown | null>({
  create: () => null,
  update: (value, transaction) =>
    transaction.effects.reduce<Shown | null>((at, effect) => (effect.is(show) ? effect.value : at), value),
});
