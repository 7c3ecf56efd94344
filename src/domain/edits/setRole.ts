import { repaint, spansIn } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { overlaps, roleFits } from '../span.ts';
import type { SetRole } from './edit.ts';
import { snapRange } from './snap.ts';

/** Every owner in the range keeps its text. Refuses `role-not-for-owner` if one of them cannot take the role. */
export function setRole(proof: Proof, edit: SetRole): Proof | Refusal {
  const range = snapRange(proof, edit);
  if (isRefusal(range)) return range;
  const within = spansIn(proof, range);
  if (!within.every(({ owner }) => roleFits(owner, edit.role))) return refuse('role-not-for-owner');
  const { length } = proof.page.text;
  const starts = within.reduce(
    (list, span) => {
      if (!overlaps(span, range)) return list;
      const part = { start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) };
      return repaint(list, length, part, span.owner, edit.role);
    },
    [...proof.starts],
  );
  return { ...proof, starts };
}
