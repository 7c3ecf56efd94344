import { articleAt } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SetParagraph } from './edit.ts';
import { snapOffset } from './snap.ts';

/** Refuses `out-of-page` and `not-in-an-article`. */
export function setParagraph(proof: Proof, edit: SetParagraph): Proof | Refusal {
  const at = snapOffset(proof, edit.at);
  if (typeof at !== 'number') return at;
  if (articleAt(proof, at) === null) return refuse('not-in-an-article');
  const others = proof.overrides.filter((old) => old.at !== at);
  if (edit.break === null) return { ...proof, overrides: others };
  return { ...proof, overrides: [...others, { at, kind: edit.break }].sort((a, b) => a.at - b.at) };
}
