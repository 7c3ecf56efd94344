import type { Proof } from '../../domain/proof.ts';
import type { Doubt } from '../../domain/reading.ts';
import type { Story } from '../stories/gather.ts';
import type { Pieces } from '../stories/pairCues.ts';

export function doubtsOf(_proof: Proof, _page: Pieces, _stories: readonly Story[]): readonly Doubt[] {
  return [];
}
