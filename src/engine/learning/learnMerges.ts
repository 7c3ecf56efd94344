import { type MergeScore, type MergeWeights, mergeScore, storiesOf } from '../stories/gather.ts';
import type { Group } from '../stories/group.ts';
import { MERGE_CLASSES, MERGE_CUES, mergeClass, mergeCues } from '../stories/mergeCues.ts';
import { logistic, type Pair } from '../stories/pairScores.ts';
import type { PairExample } from './learnPairs.ts';

/** A weighing of two groups on the way, and whether they were one story. */
interface Weighing {
  readonly kind: number;
  readonly on: Int16Array;
  readonly same: 0 | 1;
}

/** A page with its pair probabilities. */
export interface MergeExample extends PairExample {
  readonly pairs: readonly Pair[];
}

/**
 * Fits the merge model on its own way of working: first on joins made by the best pair alone, then, round after round,
 * on the joins that the weights learnt so far would make.
 */
export function learnMerges(
  examples: readonly MergeExample[],
  rounds: number,
  passes: number,
  rate: number,
): MergeWeights {
  const seen: Weighing[] = [];
  let weights: MergeWeights = new Float32Array(MERGE_CLASSES * MERGE_CUES.length);
  for (let round = 0; round < rounds; round++) {
    for (const example of examples)
      for (const weighing of weighings(example, round === 0 ? undefined : weights)) seen.push(weighing);
    weights = fitted(seen, passes, rate);
  }
  return weights;
}

function weighings({ page, pairs, owners }: MergeExample, weights: MergeWeights | undefined): Weighing[] {
  const { pieces } = page;
  const list: Weighing[] = [];
  const buffer = new Int16Array(MERGE_CUES.length);
  const learnt = weights && mergeScore(pieces, weights);
  const score: MergeScore = (x, y, chances) => {
    const on = buffer.slice(0, mergeCues(pieces, chances, x, y, buffer));
    list.push({ kind: mergeClass(x, y), on, same: sameOwner(x, y, owners, pieces) ? 1 : 0 });
    if (learnt) return learnt(x, y, chances);
    return Math.max(...x.ids.flatMap((a) => y.ids.map((b) => chances.of(a, b))));
  };
  storiesOf(pieces, pairs, score);
  return list;
}

function sameOwner(x: Group, y: Group, owners: readonly number[], pieces: readonly { length: number }[]): boolean {
  const owner = main(x, owners, pieces);
  return owner >= 0 && owner === main(y, owners, pieces);
}

function main({ ids }: Group, owners: readonly number[], pieces: readonly { length: number }[]): number {
  const sums = new Map<number, number>();
  for (const i of ids) sums.set(owners[i] ?? -2, (sums.get(owners[i] ?? -2) ?? 0) + (pieces[i]?.length ?? 0));
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best), [-2, 0] as [number, number])[0];
}

function fitted(seen: readonly Weighing[], passes: number, rate: number): MergeWeights {
  const weights = new Float32Array(MERGE_CLASSES * MERGE_CUES.length);
  const moved = new Float32Array(weights.length).fill(1);
  for (let pass = 0; pass < passes; pass++)
    for (const { kind, on, same } of seen) {
      const base = kind * MERGE_CUES.length;
      let sum = 0;
      for (const cue of on) sum += weights[base + cue] as number;
      const gradient = same - logistic(sum);
      for (const cue of on) {
        (moved[base + cue] as number) += gradient * gradient;
        (weights[base + cue] as number) += (rate * gradient) / Math.sqrt(moved[base + cue] as number);
      }
    }
  return weights;
}
