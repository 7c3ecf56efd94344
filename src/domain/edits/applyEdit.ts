import { changeBetween } from '../change.ts';
import type { Proof } from '../proof.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { assign, discard } from './assign.ts';
import { attach, detach } from './attach.ts';
import { correctText } from './correctText.ts';
import type { Batch, Edit } from './edit.ts';
import { merge } from './merge.ts';
import { moveBoundary } from './moveBoundary.ts';
import { reorder } from './reorder.ts';
import { replaceDivision } from './replaceDivision.ts';
import { seal } from './seal.ts';
import { resetField, setField, setLabel, setPageField, setType } from './setField.ts';
import { setParagraph } from './setParagraph.ts';
import { setNote, setReview } from './setReview.ts';
import { setRole } from './setRole.ts';
import { split } from './split.ts';

type Kind = Edit['kind'];
type Apply<K extends Kind> = (proof: Proof, edit: Extract<Edit, { kind: K }>) => Proof | Refusal;

const EDITS: { readonly [K in Kind]: Apply<K> } = {
  assign,
  split,
  merge,
  'move-boundary': moveBoundary,
  attach,
  detach,
  discard,
  'set-role': setRole,
  'set-field': setField,
  'reset-field': resetField,
  'set-type': setType,
  'set-label': setLabel,
  'set-page-field': setPageField,
  'correct-text': correctText,
  'set-paragraph': setParagraph,
  reorder,
  'set-review': setReview,
  'set-note': setNote,
  'replace-division': replaceDivision,
  batch,
};

/** One after the other; the first refusal refuses all. */
function batch(proof: Proof, { edits }: Batch): Proof | Refusal {
  let current = proof;
  for (const edit of edits) {
    const next = applyEdit(current, edit);
    if (!isRefusal(next)) current = next;
    else if (next.refused !== 'nothing-changes') return next;
  }
  return current;
}

/** The proof with the edit made, canonical and without faults, or why it cannot be made. Pure. */
export function applyEdit(proof: Proof, edit: Edit): Proof | Refusal {
  const apply = EDITS[edit.kind] as Apply<Kind>;
  const raw = apply(proof, edit as never);
  if (isRefusal(raw)) return raw;
  const next = seal(proof, raw, edit);
  return Object.keys(changeBetween(proof, next)).length === 0 ? refuse('nothing-changes') : next;
}
