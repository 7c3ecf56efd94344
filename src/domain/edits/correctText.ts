import { floorToCharacter, skipSpace } from '../characters.ts';
import type { Correction } from '../correction.ts';
import { spansIn } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { overlaps, type Range } from '../span.ts';
import type { CorrectText } from './edit.ts';
import { snapOffset, snapUp } from './snap.ts';

function cutsCorrection(proof: Proof, range: Range): boolean {
  return proof.corrections.some((old) => overlaps(old, range) && (old.start < range.start || old.end > range.end));
}

/** The overlay with whatever the range held replaced; source text said again is no correction. */
function replaced(proof: Proof, { start, end }: Range, text: string | null): Correction[] {
  const others = proof.corrections.filter((old) => !overlaps(old, { start, end }));
  if (text === null || text === proof.page.text.slice(start, end)) return others;
  return [...others, { start, end, text }].sort((a, b) => a.start - b.start);
}

/**
 * A correction that starts with a space grows to the visible character before it, which then reads as it did: white
 * space belongs to the text before it, so a boundary could otherwise slip into the correction. `corrections`: those
 * that are made already; one that ends on the way is taken in, and reads on as it did.
 */
export function fromVisible<T extends string | null>(
  source: string,
  { start, end }: Range,
  text: T,
  corrections: readonly Correction[] = [],
): Range & { text: T } {
  if (text === null) return { start, end, text };
  let from = start;
  while (from > 0 && skipSpace(source, from, from + 1) > from) from = floorToCharacter(source, from - 1);
  const met = corrections.find((old) => old.end <= start && overlaps(old, { start: from, end: start }));
  const reads = met ? met.text + source.slice(met.end, start) : source.slice(from, start);
  return { start: met?.start ?? from, end, text: (reads + text) as T };
}

/**
 * Refuses `cuts-a-correction` where an older correction stands partly inside, `crosses-a-boundary` where the range
 * holds more than one span (nobody could say whose the new text is), `empty-range` and `out-of-page`.
 */
export function correctText(proof: Proof, edit: CorrectText): Proof | Refusal {
  if (edit.start >= edit.end) return refuse('empty-range');
  if (cutsCorrection(proof, edit)) return refuse('cuts-a-correction');
  const start = snapOffset(proof, edit.start);
  if (typeof start !== 'number') return start;
  if (typeof snapOffset(proof, edit.end) !== 'number') return refuse('out-of-page');
  const asked = { start, end: snapUp(proof, edit.end) };
  const whole = fromVisible(proof.page.text, asked, edit.text, proof.corrections);
  if (cutsCorrection(proof, whole)) return refuse('cuts-a-correction');
  if (edit.text !== null && spansIn(proof, whole).length > 1) return refuse('crosses-a-boundary');
  return { ...proof, corrections: replaced(proof, whole, whole.text) };
}
