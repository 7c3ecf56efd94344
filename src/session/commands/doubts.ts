import { ownerAt } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { Doubt, Reading } from '../../domain/reading.ts';
import type { Owner } from '../../domain/span.ts';
import type { OpenDesk } from '../desk.ts';
import { lineAt } from '../lines.ts';

/** Below this the engine itself asks for a second look. */
export const DOUBTFUL = 0.75;

const found = new WeakMap<Proof, { readonly reading: Reading; readonly doubts: readonly Doubt[] }>();

/**
 * What the engine is unsure of and the editor has neither accepted nor changed: the least sure first. Worked out once
 * for each proof: cards, map and bars all ask for it.
 */
export function openDoubts({ proof, reading }: Pick<OpenDesk, 'proof' | 'reading'>): readonly Doubt[] {
  if (!reading) return [];
  const known = found.get(proof);
  if (known?.reading === reading) return known.doubts;
  const doubts = unsettled(proof, reading);
  found.set(proof, { reading, doubts });
  return doubts;
}

function unsettled(proof: Proof, reading: Reading): Doubt[] {
  const approved = new Set<Owner>(proof.articles.filter(({ review }) => review === 'approved').map(({ id }) => id));
  const isOpen = ({ confidence, range }: Doubt) => {
    if (confidence >= DOUBTFUL) return false;
    const now = ownerAt(proof, range.start);
    return now !== undefined && now === ownerAt(reading.proof, range.start) && !approved.has(now);
  };
  return reading.doubts.filter(isOpen).sort((a, b) => a.confidence - b.confidence);
}

/** The doubt at the caret: one that speaks of its line, the least sure first. */
export function doubtAt(state: OpenDesk): Doubt | null {
  const line = lineAt(state.proof.page.text, state.place.head);
  return openDoubts(state).find(({ range }) => line.start <= range.start && range.start <= line.end) ?? null;
}
