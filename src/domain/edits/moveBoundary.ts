import { ceilToCharacter, skipSpace } from '../characters.ts';
import { spanIndexAt } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SpanStart } from '../span.ts';
import type { MoveBoundary } from './edit.ts';
import { snapOffset } from './snap.ts';

/** The next place after `offset` at which a span can start: a visible character, or the text's end. */
function nextVisible(proof: Proof, offset: number): number {
  const { text } = proof.page;
  return skipSpace(text, ceilToCharacter(text, offset), text.length);
}

/**
 * Refuses `no-boundary-here`, and `passes-a-span` where a span would be swallowed whole: that is a matter for `assign`,
 * which names what it takes.
 */
export function moveBoundary(proof: Proof, edit: MoveBoundary): Proof | Refusal {
  const index = spanIndexAt(proof.starts, edit.at);
  const here = proof.starts[index];
  const before = proof.starts[index - 1];
  if (!here || !before || here.start !== edit.at) return refuse('no-boundary-here');
  const snapped = snapOffset(proof, edit.to);
  if (typeof snapped !== 'number') return snapped;
  const to = nextVisible(proof, snapped);
  const end = proof.starts[index + 1]?.start ?? proof.page.text.length;
  if (to <= nextVisible(proof, before.start) || to >= end) return refuse('passes-a-span');
  const moved: SpanStart = { ...here, start: to };
  return { ...proof, starts: [...proof.starts.slice(0, index), moved, ...proof.starts.slice(index + 1)] };
}
