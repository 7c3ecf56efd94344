import { StateEffect, StateField } from '@codemirror/state';
import type { Proof } from '../../../domain/proof.ts';
import type { ArticleId, Owner, Role } from '../../../domain/span.ts';

/** What is drawn over the source's text, and in which words. */
export interface Shown {
  readonly proof: Proof;
  readonly focus: ArticleId | null;
  readonly hover: ArticleId | null;
  /** Offsets of places that the engine is unsure of, rising. */
  readonly doubts: readonly number[];
  /** The engine's first reading, to be told where it was another; `null`: not now. */
  readonly first: Proof | null;
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
