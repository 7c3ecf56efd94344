import { JOIN_CLUES } from '../clues/joinClues.ts';
import { KIND_CLUES } from '../clues/kindClues.ts';
import { LINK_CLUES } from '../clues/linkClues.ts';
import { PAIR_CLUES } from '../clues/pairClues.ts';
import { SEAM_CLUES } from '../clues/seamClues.ts';
import { WHOLE_CLUES } from '../clues/wholeClues.ts';
import type { ChainWeights } from '../roles/chain.ts';
import { cueCount } from '../roles/cues.ts';
import { LABELS } from '../roles/label.ts';
import { ASKED } from '../roles/secondLook.ts';
import type { Forest } from '../../trees/forest.ts';
import { type PackedForest, packForest, unpackForest } from '../../trees/packedForest.ts';
import { packed, unpacked } from './packing.ts';
import stored from './weights.json' with { type: 'json' };

/** All that the engine has learnt. */
export interface EngineWeights {
  readonly chain: ChainWeights;
  /** "This part is of that kind": one for each kind in `ASKED`. */
  readonly kinds: readonly Forest[];
  /** "Here one story ends and another begins." */
  readonly seams: Forest;
  /** "The text goes on from this piece to that." */
  readonly links: Forest;
  /** "These two pieces are of one story." */
  readonly pairs: Forest;
  /** "These two groups of pieces are one story." */
  readonly joins: Forest;
  /** "This group of pieces is a whole article and nothing else." */
  readonly wholes: Forest;
}

/** How many parts to either side have a say in a part's label. */
export const CHAIN_REACH = 2;
export const chainShape = () => ({ labels: LABELS.length, cues: cueCount(), reach: CHAIN_REACH });

let unpackedOnce: EngineWeights | undefined;

/** The weights that come with the engine; unpacked when first asked for. */
export function storedWeights(): EngineWeights {
  unpackedOnce ??= unpackWeights(stored as unknown as StoredWeights);
  return unpackedOnce;
}

/** Weights as `weights.json` holds them. */
export interface StoredWeights {
  /** What they were learnt from, and how well: for the reader. */
  readonly learnt: unknown;
  readonly emission: string;
  readonly transition: string;
  readonly kinds: readonly PackedForest[];
  readonly seams: PackedForest;
  readonly links: PackedForest;
  readonly pairs: PackedForest;
  readonly joins: PackedForest;
  readonly wholes: PackedForest;
}

export function packWeights(weights: EngineWeights, learnt: unknown): StoredWeights {
  const { chain, kinds, seams, links, pairs, joins, wholes } = weights;
  return {
    learnt,
    emission: packed(chain.emission),
    transition: packed(chain.transition),
    kinds: kinds.map(packForest),
    seams: packForest(seams),
    links: packForest(links),
    pairs: packForest(pairs),
    joins: packForest(joins),
    wholes: packForest(wholes),
  };
}

/** Reads stored weights; those of another shape are a fault. */
export function unpackWeights(stored: StoredWeights): EngineWeights {
  const { emission, transition, kinds, seams, links, pairs, joins, wholes } = stored;
  return {
    chain: {
      ...chainShape(),
      emission: unpacked(emission, (2 * CHAIN_REACH + 1) * cueCount() * LABELS.length),
      transition: unpacked(transition, LABELS.length ** 2),
    },
    kinds: ASKED.map((_, k) => unpackForest(kinds[k] as PackedForest, KIND_CLUES.length)),
    seams: unpackForest(seams, SEAM_CLUES.length),
    links: unpackForest(links, LINK_CLUES.length),
    pairs: unpackForest(pairs, PAIR_CLUES.length),
    joins: unpackForest(joins, JOIN_CLUES.length),
    wholes: unpackForest(wholes, WHOLE_CLUES.length),
  };
}
