import { type PackedForest, unpackForest } from '../../trees/packedForest.ts';
import { unpacked } from '../weights/packing.ts';
import { STORY_CLUE_COUNT } from './storyClues.ts';
import { type StoryWeights, storyShape } from './storyJudges.ts';
import stored from './storyRoleWeights.json' with { type: 'json' };

/** Weights as `storyRoleWeights.json` holds them. */
export function unpackStory(packed: typeof stored): StoryWeights {
  const { labels, cues, reach } = storyShape();
  return {
    chain: {
      ...storyShape(),
      emission: unpacked(packed.emission, (2 * reach + 1) * cues * labels),
      transition: unpacked(packed.transition, labels ** 2),
    },
    trees: (packed.trees as unknown as readonly PackedForest[]).map((forest) => unpackForest(forest, STORY_CLUE_COUNT)),
  };
}

let unpackedOnce: StoryWeights | undefined;

/** The weights that come with the engine; unpacked when first asked for. */
export function storyRoleWeights(): StoryWeights {
  unpackedOnce ??= unpackStory(stored);
  return unpackedOnce;
}
