import { type PackedForest, unpackForest } from '../trees/packedForest.ts';
import { unpacked } from '../weights/packing.ts';
import { STORY_CLUE_COUNT } from './storyClues.ts';
import { type StoryWeights, storyShape } from './storyJudges.ts';
import stored from './storyRoleWeights.json' with { type: 'json' };

let unpackedOnce: StoryWeights | undefined;

/** The weights that come with the engine; unpacked when first asked for. */
export function storyRoleWeights(): StoryWeights {
  const { labels, cues, reach } = storyShape();
  unpackedOnce ??= {
    chain: {
      ...storyShape(),
      emission: unpacked(stored.emission, (2 * reach + 1) * cues * labels),
      transition: unpacked(stored.transition, labels ** 2),
    },
    trees: (stored.trees as unknown as readonly PackedForest[]).map((forest) => unpackForest(forest, STORY_CLUE_COUNT)),
  };
  return unpackedOnce;
}
