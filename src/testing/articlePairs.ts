import type { Overlap } from './overlap.ts';

/** A gold article and the found one that shares most with it: places in the two lists, and how much they share, 0…1. */
export interface ArticlePair {
  readonly gold: number;
  readonly found: number;
  /** Intersection over union in visible characters. */
  readonly iou: number;
}

/** An article counts as found from this intersection over union on. */
export const SAME_ARTICLE = 0.9;

/** Pairs gold and found articles one to one, those that share most first. What shares nothing has no partner. */
export function articlePairs({ cells, goldSizes, foundSizes }: Overlap): readonly ArticlePair[] {
  const candidates = cells.slice(1).flatMap((row, gold) =>
    row.slice(1, -2).flatMap((shared, found) => {
      const all = (goldSizes[gold + 1] as number) + (foundSizes[found + 1] as number) - shared;
      return shared > 0 ? [{ gold, found, iou: shared / all }] : [];
    }),
  );
  const [goldTaken, foundTaken] = [new Set<number>(), new Set<number>()];
  return candidates
    .sort((x, y) => y.iou - x.iou)
    .filter(({ gold, found }) => {
      if (goldTaken.has(gold) || foundTaken.has(found)) return false;
      goldTaken.add(gold);
      foundTaken.add(found);
      return true;
    });
}
