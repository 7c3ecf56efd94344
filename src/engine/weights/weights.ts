import type { ChainWeights } from '../roles/chain.ts';
import { cueCount } from '../roles/cues.ts';
import { LABELS } from '../roles/label.ts';
import type { MergeWeights } from '../stories/gather.ts';
import { MERGE_CLASSES, MERGE_CUES } from '../stories/mergeCues.ts';
import { PAIR_CLASSES, PAIR_CUES } from '../stories/pairCues.ts';
import type { PairWeights } from '../stories/pairScores.ts';
import { unpacked } from './packing.ts';
import stored from "./weights.json" with { type: "json" };

/** All that the engine has learnt. */
export interface EngineWeights {
  readonly chain: ChainWeights;
  readonly pairs: PairWeights;
  readonly merges: MergeWeights;
}

/** How many parts to either side have a say in a part's label. */
export const CHAIN_REACH = 2;
export const chainShape = () => ({ labels: LABELS.length, cues: cueCount(), reach: CHAIN_REACH });

let unpackedOnce: EngineWeights | undefined;

/** The weights that come with the engine; unpacked when first asked for. */
export function storedWeights(): EngineWeights {
  unpackedOnce ??= {
    chain: {
      ...chainShape(),
      emission: unpacked(stored.emission, (2 * CHAIN_REACH + 1) * cueCount() * LABELS.length),
      transition: unpacked(stored.transition, LABELS.length ** 2),
    },
    pairs: unpacked(stored.pairs, PAIR_CLASSES * PAIR_CUES.length),
    merges: unpacked(stored.merges, MERGE_CLASSES * MERGE_CUES.length),
  };
  return unpackedOnce;
}
