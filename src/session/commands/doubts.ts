import { ownerAt } from '../../domain/partition.ts';
import type { Doubt } from '../../domain/reading.ts';
import type { OpenDesk } from '../desk.ts';
import { lineAt } from '../lines.ts';

/** Below this the engine itself asks for a second look. */
export const DOUBTFUL = 0.75;

/** What the engine is unsure of and the editor has neither accepted nor changed: the least sure first. */
export function openDoubts({ proof, reading }: OpenDesk): Doubt[] {
  if (!reading) return [];
  const unsettled = (doubt: Doubt) => {
    if (doubt.confidence >= DOUBTFUL) return false;
    const now = ownerAt(proof, doubt.range.start);
    const then = ownerAt(reading.proof, doubt.range.start);
    return now === then && proof.articles.find(({ id }) => id === now)?.review !== 'approved';
  };
  return reading.doubts.filter(unsettled).sort((a, b) => a.confidence - b.confidence);
}

/** The doubt at the caret: one that speaks of its line, the least sure first. */
export function doubtAt(state: OpenDesk): Doubt | null {
  const line = lineAt(state.proof.page.text, state.place.head);
  return openDoubts(state).find(({ range }) => line.start <= range.start && range.start <= line.end) ?? null;
}
