import { chanceOf, type Forest } from '../../trees/forest.ts';
import { type Allowed, type ChainReading, type ChainWeights, readChain } from '../roles/chain.ts';
import { STORY_CLUE_COUNT, storyClues } from './storyClues.ts';
import { STORY_CUES, type StoryParts, storyCues } from './storyCues.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from './storyLabels.ts';
import { type StoryView, storyView } from './storyView.ts';

/** What has been learnt of the roles of parts within their stories. */
export interface StoryWeights {
  readonly chain: ChainWeights;
  /** A forest for each of `JUDGED`. */
  readonly trees: readonly Forest[];
}

/** Shape of the chain: how many labels and cues there are, and how many parts to either side have a say. */
export const storyShape = () => ({ labels: STORY_LABELS.length, cues: STORY_CUES, reach: 1 });

/** What trees are asked of a part, one forest each: whether it is one of these. */
export const JUDGED: readonly (readonly StoryLabel[])[] = [
  ['headline', 'headline-more'],
  ['kicker'],
  ['subheadline'],
  ['byline'],
  ['dateline'],
  ['body'],
  ['crosshead'],
  ['caption'],
  ['credit'],
  ['foreign', 'furniture'],
];

const JUDGED_AT = JUDGED.map((labels) => labels.map(storyLabelIndex));

const L = STORY_LABELS.length;
const BODY = storyLabelIndex('body');
/** A part that the chain is surer of to be text is not looked at twice. */
const SURELY_BODY = 0.98;
const ANY: Allowed = () => true;

export const storyChain = (story: StoryParts, chain: ChainWeights): ChainReading =>
  readChain(chain, storyCues(story), ANY);

/** Whether trees are asked of a part, by what the chain says of it. */
export const isOpen = ({ chances }: StoryView, k: number): boolean => (chances[k * L + BODY] as number) < SURELY_BODY;

/** The likeliest label of each part of a story, and the probabilities of all, `[part][label]`. */
export function judged(
  story: StoryParts,
  { chain, trees }: StoryWeights,
): { labels: Uint8Array; chances: Float32Array } {
  const { labels, marginal } = storyChain(story, chain);
  const view = storyView(story, marginal);
  const chances = Float32Array.from(marginal);
  const clues = new Float32Array(STORY_CLUE_COUNT);
  story.owned.forEach((_, k) => {
    if (!isOpen(view, k)) return;
    storyClues(view, k, clues, 0);
    settle(
      chances,
      k,
      trees.map((forest) => chanceOf(forest, clues)),
    );
    labels[k] = likeliest(chances, k);
  });
  return { labels, chances };
}

/**
 * Puts what trees say of each group in the place of what the chain said of its labels, shared among them as the chain
 * did; labels of no group keep what they had. Then all is brought to a sum of one.
 */
function settle(chances: Float32Array, k: number, said: readonly number[]): void {
  const own = chances.subarray(k * L, (k + 1) * L);
  JUDGED_AT.forEach((labels, n) => {
    share(own, labels, said[n] as number);
  });
  const all = own.reduce((sum, chance) => sum + chance, 0);
  for (let l = 0; l < L; l++) own[l] = (own[l] as number) / all;
}

function share(own: Float32Array, labels: readonly number[], chance: number): void {
  const before = labels.reduce((sum, l) => sum + (own[l] as number), 0);
  for (const l of labels) own[l] = before > 0 ? ((own[l] as number) * chance) / before : chance / labels.length;
}

function likeliest(chances: Float32Array, k: number): number {
  let best = 0;
  for (let l = 1; l < L; l++) if ((chances[k * L + l] as number) > (chances[k * L + best] as number)) best = l;
  return best;
}
