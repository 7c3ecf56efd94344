import type { DragEvent } from 'react';
import * as v from 'valibot';
import type { Range } from '../../../domain/span.ts';

/** What a dragged piece is known by; only Galley knows what to do with it. */
const TYPE = 'application/x-galley-piece';

const Dragged = v.object({ page: v.string(), start: v.number(), end: v.number() });

/** Lets the piece of a page be dragged. */
export function dragPiece({ dataTransfer }: DragEvent, page: string, { start, end }: Range): void {
  dataTransfer.setData(TYPE, JSON.stringify({ page, start, end }));
  dataTransfer.effectAllowed = 'move';
}

/** Whether a piece is dragged here, of whatever page: that can only be read once it has been dropped. */
export const isPieceOver = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(TYPE);

/** The piece of this page that was dropped; `null` for one of a page in another window, or for anything else. */
export function droppedPiece({ dataTransfer }: DragEvent, page: string): Range | null {
  try {
    const dragged = v.parse(Dragged, JSON.parse(dataTransfer.getData(TYPE)));
    return dragged.page === page ? { start: dragged.start, end: dragged.end } : null;
  } catch {
    return null;
  }
}
