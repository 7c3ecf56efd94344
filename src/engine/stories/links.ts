import { chanceOf, type Forest } from '../../trees/forest.ts';
import { LINK_CLUES, linkClues } from '../clues/linkClues.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';
import type { Pieces } from './pieceTable.ts';

/** Where the text of a page goes on: probability that one text piece is read right after another. */
export interface Links {
  /** See `bandPlace`: from the first piece on to the second. */
  readonly chance: Float32Array;
  /** The two best chances out of each piece, and into each. */
  readonly out: Float32Array;
  readonly into: Float32Array;
}

/** A piece that surely opens a story goes on from no other, unless it stands right above. */
const OPENING = 0.95;

/** Visits all ordered pairs of text pieces of which the second may go on from the first. */
export function eachLink(pieces: readonly Piece[], visit: (a: number, b: number) => void): void {
  for (let a = 0; a < pieces.length; a++) {
    if ((pieces[a] as Piece).kind !== 'text') continue;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++) {
      const { kind, lead } = pieces[b] as Piece;
      if (a !== b && kind === 'text' && (lead < OPENING || b === a + 1)) visit(a, b);
    }
  }
}

export function linksOf(page: Pieces, forest: Forest): Links {
  const { pieces } = page;
  const links: Links = {
    chance: new Float32Array(bandSize(pieces.length)),
    out: new Float32Array(2 * pieces.length),
    into: new Float32Array(2 * pieces.length),
  };
  const clues = new Float32Array(LINK_CLUES.length);
  eachLink(pieces, (a, b) => {
    linkClues(page, a, b, clues, 0);
    const chance = chanceOf(forest, clues);
    links.chance[bandPlace(a, b)] = chance;
    keepBest(links.out, a, chance);
    keepBest(links.into, b, chance);
  });
  return links;
}

function keepBest(best: Float32Array, k: number, chance: number): void {
  if (chance > (best[2 * k] as number)) {
    best[2 * k + 1] = best[2 * k] as number;
    best[2 * k] = chance;
  } else if (chance > (best[2 * k + 1] as number)) best[2 * k + 1] = chance;
}
