import { expect, test } from 'vitest';
import type { Story } from './bestCut.ts';
import { itemsApart } from './itemsApart.ts';
import type { Pieces } from './pieceTable.ts';

/** Stories as a picture of their pieces, a letter each; `items`: the pieces that begin an item. */
function picture(stories: string, items: readonly number[]): string[] {
  const pieces = [...stories].map((_, k) => ({ from: 2 * k, to: 2 * k + 2 }));
  const page = { pieces, roles: { items: new Set(items.map((k) => 2 * k)) } } as unknown as Pieces;
  const letters = [...new Set(stories)];
  const before = letters.map((letter) => ({
    pieces: [...stories].flatMap((own, k) => (own === letter ? [k] : [])),
  })) as unknown as readonly Story[];
  return itemsApart(page, before).map((story) => story.pieces.join(''));
}

test.each([
  ['AAA', [], ['012']],
  ['AAA', [0, 1, 2], ['0', '1', '2']],
  ['AAAA', [1, 3], ['012', '3']],
  ['ABAB', [0, 2], ['0', '2', '13']],
])('%s with items at %j', (stories, items, after) => {
  expect(picture(stories, items)).toEqual(after);
});
