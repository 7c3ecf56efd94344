import { faults } from '../domain/faults.ts';
import type { Proof } from '../domain/proof.ts';
import { damaged } from './failure.ts';

/** Throws `damaged` where rows that are sound each by itself make no proof together. Edits make none that does. */
export function refuseFaults(id: string, proof: Proof): void {
  const [fault] = faults(proof);
  if (fault) throw damaged('proofs', id, 'division', fault);
}
