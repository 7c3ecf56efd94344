import type { Forest } from '../trees/forest.ts';
import { joinScore, type Story, storiesOf } from './gather.ts';
import { linksOf } from './links.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { Pieces } from './pieceTable.ts';

/** Stage 4: which pieces are one story; with the probable pairs that led there. */
export function storiesOn(
  page: Pieces,
  weights: { readonly links: Forest; readonly pairs: Forest; readonly joins: Forest },
): { readonly pairs: readonly Pair[]; readonly stories: readonly Story[] } {
  const links = linksOf(page, weights.links);
  const pairs = pairsOf(page, links, weights.pairs);
  return { pairs, stories: storiesOf(page, pairs, joinScore(page, links, weights.joins)) };
}
