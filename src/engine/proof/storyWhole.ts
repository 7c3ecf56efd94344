import type { Part } from '../lines/part.ts';
import { type Label, labelIndex } from '../roles/label.ts';
import type { Roles } from '../roles/roles.ts';
import type { HeadBlock } from './headBlocks.ts';
import type { StoryParts } from './storyCues.ts';
import { type StoryWords, sharedWords, wordsOfStory } from './storyWords.ts';

/** What is told by the story as a whole. */
export interface Whole {
  readonly blocks: readonly HeadBlock[];
  /** Middle width of its body lines, in cells; 0 where it has none. */
  readonly cells: number;
  /** Places in the story of the first and the last part that is surely body; -1: none. */
  readonly firstBody: number;
  readonly lastBody: number;
  readonly credited: boolean;
  readonly named: boolean;
  readonly own: ReadonlySet<number>;
  /** Share of the words of each block that stand elsewhere in the story. */
  readonly blockShares: ReadonlyMap<HeadBlock, number>;
  readonly words: StoryWords;
}

const BODY = ['lead', 'more', 'return'].map((label) => labelIndex(label as Label));
const isBody = (roles: Roles, i: number): boolean => BODY.includes(labelIndex(roles.labels[i] as Label));

export function wholeOf({ owned, page: { roles, words } }: StoryParts, blocks: readonly HeadBlock[]): Whole {
  const bodies = owned.filter((i) => isBody(roles, i));
  const widths = bodies.map((i) => (roles.parts[i] as Part).line.cells).sort((a, b) => a - b);
  const shared = wordsOfStory(owned, words);
  return {
    blocks,
    cells: widths[widths.length >> 1] ?? 0,
    firstBody: owned.findIndex((i) => isBody(roles, i)),
    lastBody: owned.findLastIndex((i) => isBody(roles, i)),
    credited: owned.some((i) => roles.labels[i] === 'credit'),
    named: owned.some((i) => roles.labels[i] === 'byline'),
    own: new Set(owned),
    blockShares: new Map(
      blocks.map((block) => [block, sharedWords(words, owned.slice(block.from, block.to), shared, 0)] as const),
    ),
    words: shared,
  };
}
