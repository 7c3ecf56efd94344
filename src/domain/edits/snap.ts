import { ceilToCharacter, floorToCharacter, isBlank } from '../characters.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Range } from '../span.ts';

const inside = (proof: Proof, offset: number): boolean =>
  Number.isInteger(offset) && offset >= 0 && offset <= proof.page.text.length;

/** A corrected stretch is one character to every boundary: what it reads cannot be divided over the source. */
function correctionAround(proof: Proof, offset: number): Range | undefined {
  return proof.corrections.find(({ start, end }) => start < offset && offset < end);
}

/** The last place at or before the offset at which a boundary may stand. */
export function snapDown(proof: Proof, offset: number): number {
  const at = floorToCharacter(proof.page.text, offset);
  return correctionAround(proof, at)?.start ?? at;
}

/** The first place at or after the offset at which a boundary may stand. */
export function snapUp(proof: Proof, offset: number): number {
  const at = ceilToCharacter(proof.page.text, offset);
  return correctionAround(proof, at)?.end ?? at;
}

/** The offset snapped down. Refuses `out-of-page`. */
export function snapOffset(proof: Proof, offset: number): number | Refusal {
  return inside(proof, offset) ? snapDown(proof, offset) : refuse('out-of-page');
}

/** The range grown to whole characters. Refuses `out-of-page`, `empty-range`, and `only-space` where nothing is to be seen. */
export function snapRange(proof: Proof, { start, end }: Range): Range | Refusal {
  if (!inside(proof, start) || !inside(proof, end)) return refuse('out-of-page');
  if (start >= end) return refuse('empty-range');
  const range = { start: snapDown(proof, start), end: snapUp(proof, end) };
  return isBlank(proof.page.text, range.start, range.end) ? refuse('only-space') : range;
}
