import { MEANING_DIMS } from '../weights/meanings.ts';

/** A mean direction that grows. */
export class Mean {
  readonly sum = new Float64Array(MEANING_DIMS);
  weight = 0;

  add(direction: ArrayLike<number>, weight: number): void {
    for (let d = 0; d < MEANING_DIMS; d++) (this.sum[d] as number) += weight * (direction[d] as number);
    this.weight += weight;
  }

  value(): Float64Array {
    return this.sum.map((value) => value / (this.weight || 1));
  }
}

/** The mean of a key; a new one where there is none. */
export function meanAt<K>(means: Map<K, Mean>, key: K): Mean {
  const mean = means.get(key) ?? new Mean();
  means.set(key, mean);
  return mean;
}
