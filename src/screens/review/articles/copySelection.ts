import { pieceAt } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import { type CopyBlock, type CopyPlace, placeIn, sourceAt } from '../../../session/copyPlaces.ts';

/** Two ends of a selection, as UTF-16 offsets into the source; equal for a caret. */
export interface SourceEnds {
  readonly anchor: number;
  readonly head: number;
}

const comesFirst = (a: CopyPlace, b: CopyPlace): boolean =>
  a.block < b.block || (a.block === b.block && a.offset <= b.offset);

/** The end of the block before, for a place at a block's beginning: where a triple click ends. */
function endsAt(blocks: readonly CopyBlock[], place: CopyPlace, from: CopyPlace): CopyPlace {
  if (place.offset > 0 || place.block <= from.block) return place;
  return { block: place.block - 1, offset: blocks[place.block - 1]?.text.length ?? 0 };
}

/**
 * What a selection in clean copy stands for in the source. Clean copy may read on where others' text stands between on
 * the page: then the selection ends with the piece that it begins in, and nobody else's text is selected.
 */
export function sourceOfSelection(
  proof: Proof,
  blocks: readonly CopyBlock[],
  anchor: CopyPlace,
  head: CopyPlace,
): SourceEnds | null {
  const forward = comesFirst(anchor, head);
  const [first, last] = forward ? [anchor, endsAt(blocks, head, anchor)] : [head, endsAt(blocks, anchor, head)];
  const [from, to] = [blocks[first.block], blocks[last.block]];
  if (!from || !to) return null;
  const start = sourceAt(from, first.offset, 'after');
  if (first.block === last.block && first.offset === last.offset) return { anchor: start, head: start };
  const piece = pieceAt(proof, start);
  let end = sourceAt(to, last.offset, 'before');
  if (piece && (end > piece.end || end <= start))
    end = piece.start + proof.page.text.slice(piece.start, piece.end).trimEnd().length;
  return forward ? { anchor: start, head: end } : { anchor: end, head: start };
}

/** The two ends of a selection of the source in clean copy; `null` where the copy does not speak of both. */
export function placesOfSource(
  proof: Proof,
  blocks: readonly CopyBlock[],
  { anchor, head }: SourceEnds,
): { readonly anchor: CopyPlace; readonly head: CopyPlace } | null {
  const { text } = proof.page;
  const place = (at: number, other: number) => placeIn(blocks, text, at, at > other ? 'before' : 'after');
  const [from, to] = [place(anchor, head), place(head, anchor)];
  return from && to && { anchor: from, head: to };
}
