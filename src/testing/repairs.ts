import type { ArticlePair } from './articlePairs.ts';
import type { Overlap } from './overlap.ts';

/**
 * How many moves lead from the found grouping to the gold one: runs of characters that one found group holds and one
 * other should, an article's partner being the found one that shares most with it.
 */
export function repairsOf({ owners }: Overlap, pairs: readonly ArticlePair[]): number {
  const partner = new Map([[0, 0], ...pairs.map(({ gold, found }) => [gold + 1, found + 1] as const)]);
  let repairs = 0;
  let run = '';
  for (const [gold, found] of owners) {
    const move = partner.get(gold) === found ? '' : `${gold} ${found}`;
    if (move !== '' && move !== run) repairs++;
    run = move;
  }
  return repairs;
}
