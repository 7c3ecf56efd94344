import { PAIR_CLASSES, PAIR_CUES, type Pieces } from '../stories/pairCues.ts';
import { eachPair, logistic, type PairWeights, pairLogit } from '../stories/pairScores.ts';

/** A page to learn from; `owners` are the right articles of its pieces, below 0 for none. */
export interface PairExample {
  readonly page: Pieces;
  readonly owners: readonly number[];
}

/** Fits a logistic regression for each pair of kinds by stochastic gradient ascent with Adagrad steps. */
export function learnPairs(examples: readonly PairExample[], passes: number, rate: number, decay: number): PairWeights {
  const weights = new Float32Array(PAIR_CLASSES * PAIR_CUES.length);
  const moved = new Float32Array(weights.length).fill(1);
  for (let pass = 0; pass < passes; pass++) {
    for (const { page, owners } of examples)
      eachPair(page, (a, b, kind, on, count) => {
        const same = (owners[a] as number) >= 0 && owners[a] === owners[b] ? 1 : 0;
        const gradient = same - logistic(pairLogit(weights, kind, on, count));
        for (let k = 0; k < count; k++) {
          const at = kind * PAIR_CUES.length + (on[k] as number);
          (moved[at] as number) += gradient * gradient;
          (weights[at] as number) += (rate * gradient) / Math.sqrt(moved[at] as number);
        }
      });
    for (let k = 0; k < weights.length; k++) (weights[k] as number) *= 1 - decay;
  }
  return weights;
}
