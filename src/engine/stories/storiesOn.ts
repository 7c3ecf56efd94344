import { chanceOf, type Forest } from '../../trees/forest.ts';
import type { Bonds } from '../clues/groupView.ts';
import { WHOLE_CLUES, wholeClues } from '../clues/wholeClues.ts';
import { bestCut, type Story, type Wholeness } from './bestCut.ts';
import { joinScore, treesOf } from './gather.ts';
import type { Group } from './group.ts';
import { itemsApart } from './itemsApart.ts';
import { linksOf } from './links.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { Pieces } from './pieceTable.ts';
import { withText } from './withText.ts';

/** What stage 4 has learnt. */
interface StoryWeights {
  readonly links: Forest;
  readonly pairs: Forest;
  readonly joins: Forest;
  readonly wholes: Forest;
}

/** What joining makes of a page's pieces: the probable pairs that led there, links, and trees of groups. */
export function joinedOn(page: Pieces, weights: Omit<StoryWeights, 'wholes'>) {
  const links = linksOf(page, weights.links);
  const pairs = pairsOf(page, links, weights.pairs);
  const trees = treesOf(page, pairs, joinScore(page, links, weights.joins));
  return { links, pairs, trees, bonds: { page, chances: trees.chances, links } };
}

/** Stage 4: which pieces are one story; with the probable pairs that led there. */
export function storiesOn(
  page: Pieces,
  weights: StoryWeights,
): { readonly pairs: readonly Pair[]; readonly stories: readonly Story[] } {
  const { links, pairs, trees, bonds } = joinedOn(page, weights);
  const stories = bestCut(page, trees, links, wholeness(bonds, weights.wholes));
  return { pairs, stories: withText(page, itemsApart(page, stories)) };
}

/** A group that datelines open twice is so much less probably one article than what was learnt of its other clues says. */
const TWICE_DATED = 0.5;

/** Probability that a group is a whole article, by what was learnt of such groups and by its datelines. */
export const wholeChance = (learnt: number, { datelines }: Pick<Group, 'datelines'>): number =>
  datelines > 1 ? learnt * TWICE_DATED : learnt;

function wholeness(bonds: Bonds, forest: Forest): Wholeness {
  const clues = new Float32Array(WHOLE_CLUES.length);
  return (group) => {
    wholeClues(bonds, group, clues);
    return wholeChance(chanceOf(forest, clues), group);
  };
}
