import { ownerAt } from '../../domain/partition.ts';
import type { Doubt } from '../../domain/reading.ts';
import type { OpenDesk } from '../desk.ts';

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
