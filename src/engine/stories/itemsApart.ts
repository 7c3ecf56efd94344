import type { Story } from './bestCut.ts';
import type { Pieces } from './pieceTable.ts';

/** Each item of a series of briefs (`seriesItems`) is a story of its own, whatever its words have in common with others. */
export function itemsApart({ pieces, roles: { items } }: Pieces, stories: readonly Story[]): readonly Story[] {
  if (items.size === 0) return stories;
  const begins = (k: number): boolean => items.has(pieces[k]?.from ?? -1);
  return stories.flatMap((story) => {
    const groups: number[][] = [[]];
    for (const k of story.pieces) {
      if (begins(k) && groups.at(-1)?.some(begins)) groups.push([]);
      groups.at(-1)?.push(k);
    }
    return groups.length < 2 ? [story] : groups.map((own) => ({ ...story, pieces: own }));
  });
}
