import type { DragEvent } from 'react';
import type { Range } from '../../../domain/span.ts';

/** Marks the drag as Galley's. What is dragged stays here: from another window nothing can come. */
const TYPE = 'application/x-galley-piece';
let dragged: { readonly page: string; readonly range: Range } | null = null;

/** Lets the piece of a page be dragged. */
export function dragPiece({ dataTransfer }: DragEvent, page: string, { start, end }: Range): void {
  dragged = { page, range: { start, end } };
  dataTransfer.setData(TYPE, '');
  dataTransfer.effectAllowed = 'move';
}

/** Whether a piece is dragged here. */
export const isPieceOver = ({ dataTransfer }: DragEvent): boolean =>
  dragged !== null && dataTransfer.types.includes(TYPE);

/** The piece of this page that was dropped; `null` for anything else. */
export function droppedPiece(page: string): Range | null {
  const piece = dragged?.page === page ? dragged.range : null;
  dragged = null;
  return piece;
}
