import type { ChainWeights } from '../roles/chain.ts';
import { unpacked } from '../weights/packing.ts';
import { storyShape } from './storyRoles.ts';
import stored from './storyRoleWeights.json' with { type: 'json' };

let unpackedOnce: ChainWeights | undefined;

/** The weights that come with the engine; unpacked when first asked for. */
export function storyRoleWeights(): ChainWeights {
  const { labels, cues, reach } = storyShape();
  unpackedOnce ??= {
    ...storyShape(),
    emission: unpacked(stored.emission, (2 * reach + 1) * cues * labels),
    transition: unpacked(stored.transition, labels ** 2),
  };
  return unpackedOnce;
}
