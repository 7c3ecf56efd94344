import { openDoubts } from '../../domain/openDoubts.ts';
import type { Doubt } from '../../domain/reading.ts';
import type { OpenDesk } from '../deskState.ts';
import { lineAt } from '../lines.ts';

/** The doubt at the caret: one that speaks of its line, the least sure first. */
export function doubtAt(state: OpenDesk): Doubt | null {
  const line = lineAt(state.proof.page.text, state.place.head);
  return openDoubts(state).find(({ range }) => line.start <= range.start && range.start <= line.end) ?? null;
}
