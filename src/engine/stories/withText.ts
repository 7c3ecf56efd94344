import type { Piece } from '../runs/piece.ts';
import type { Story } from './bestCut.ts';
import type { Pieces } from './pieceTable.ts';

/** Fewer letters of text, on a whole page, are no story: a price, an ornament. */
const FEW = 20;
const LETTERS = /\p{L}/gu;

/**
 * The stories of a page, none where they are but a few display lines amid masthead, folio and labels: a page may hold no
 * article at all. Where those lines are most of what there is, they are what somebody wants to read.
 */
export function withText(page: Pieces, stories: readonly Story[]): readonly Story[] {
  const told = new Set(stories.flatMap(({ pieces }) => pieces));
  let [text, own, others] = [0, 0, 0];
  for (const [k, piece] of page.pieces.entries()) {
    const letters = lettersOf(page, piece);
    if (!told.has(k)) others += letters;
    else own += letters;
    if (told.has(k) && (piece.kind === 'text' || piece.kind === 'caption')) text += letters;
    // Nearly every page is known to have one by its first text.
    if (text >= FEW) return stories;
  }
  return own >= others ? stories : [];
}

function lettersOf({ roles }: Pieces, { from, to }: Piece): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += roles.parts[i]?.text.match(LETTERS)?.length ?? 0;
  return sum;
}
