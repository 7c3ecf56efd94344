import { applyEdit } from '../domain/edits/applyEdit.ts';
import type { Edit } from '../domain/edits/edit.ts';
import type { Proof } from '../domain/proof.ts';
import { isRefusal } from '../domain/refusal.ts';
import { ownersOf, proofOf, rolesOf } from './picture.ts';

/** The proof after edits that are all expected to be made; throws with the refusal's code if one is not. */
export function edited(proof: Proof, ...edits: Edit[]): Proof {
  return edits.reduce((current, edit) => {
    const next = applyEdit(current, edit);
    if (isRefusal(next)) throw new Error(`${edit.kind} was refused: ${next.refused}`);
    return next;
  }, proof);
}

/** Who owns what after an edit of a pictured page, or the code of the refusal. */
export function ownersAfter(owners: string, edit: Edit, roles = '', text?: string): string {
  const next = applyEdit(proofOf(owners, roles, text), edit);
  return isRefusal(next) ? next.refused : ownersOf(next);
}

/** What is what after an edit of a pictured page, or the code of the refusal. */
export function rolesAfter(owners: string, roles: string, edit: Edit): string {
  const next = applyEdit(proofOf(owners, roles), edit);
  return isRefusal(next) ? next.refused : rolesOf(next);
}

/** Why an edit is refused; `null` if it is made. */
export function refusalOf(proof: Proof, edit: Edit): string | null {
  const next = applyEdit(proof, edit);
  return isRefusal(next) ? next.refused : null;
}
