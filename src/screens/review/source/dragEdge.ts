import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { foldAt, foldsField } from './folds.ts';

/** Where a dragged edge would come to stand; `null`: nothing is dragged over the source. */
const dropAt = StateEffect.define<number | null>();

/** The line that shows it. */
export const dropLine = StateField.define<number | null>({
  create: () => null,
  update: (value, transaction) =>
    transaction.effects.reduce<number | null>((at, effect) => (effect.is(dropAt) ? effect.value : at), value),
  provide: (field) =>
    EditorView.decorations.compute([field, foldsField], (state) => {
      const at = state.field(field);
      // Before a fold it is the fold's own line that shows it.
      if (at === null || foldAt(state, at)) return Decoration.none;
      return Decoration.set([Decoration.line({ class: 'drop' }).range(at)]);
    }),
});

/** What a drag may end in. */
export interface DropTargets {
  /** The edge was dropped on the line that begins at this offset. */
  readonly onLine: (offset: number) => void;
  /** The piece was dropped on the card of this article. */
  readonly onCard: (article: string) => void;
  /** The pointer is over the card of this article, or (`null`) over none. */
  readonly onOver: (article: string | null) => void;
}

const cardUnder = ({ clientX, clientY }: PointerEvent): string | null => {
  const element = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-article]');
  return element?.dataset['article'] ?? null;
};

/** The line under the pointer's height, if the pointer is over the source; of a fold the lower half stands for what follows. */
function lineUnder(view: EditorView, { clientX, clientY }: PointerEvent): number | null {
  const box = view.dom.getBoundingClientRect();
  if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) return null;
  const height = clientY - view.documentTop;
  const { from, to, top, bottom } = view.lineBlockAtHeight(height);
  return foldAt(view.state, from) && height > (top + bottom) / 2 ? Math.min(to + 1, view.state.doc.length) : from;
}

/**
 * Follows the pointer from a press on an edge until it is let go: over the source a line shows where the edge would
 * stand, over the articles the card that would get the piece lights up. Escape, or letting go elsewhere, changes nothing.
 */
export function dragEdge(view: EditorView, targets: DropTargets): void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => {
    stop.abort();
    targets.onOver(null);
    view.dispatch({ effects: dropAt.of(null) });
  };
  const move = (event: PointerEvent) => {
    targets.onOver(cardUnder(event));
    const at = lineUnder(view, event);
    if (at !== view.state.field(dropLine)) view.dispatch({ effects: dropAt.of(at) });
  };
  const drop = (event: PointerEvent) => {
    end();
    const [card, line] = [cardUnder(event), lineUnder(view, event)];
    if (card) targets.onCard(card);
    else if (line !== null) targets.onLine(line);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', drop, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', cancel, { signal, capture: true });
}
