import { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { openDoubts } from '../../../domain/openDoubts.ts';
import { isArticleId, type Owner, type Range } from '../../../domain/span.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { letterOf } from '../../../session/letter.ts';
import type { Place } from '../../../session/place.ts';
import { quietStretches } from '../../../session/quiet.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { foldedIn } from './foldedIn.ts';
import { type Folding, type Shown, show } from './shown.ts';

export type ViewRef = { readonly current: EditorView | null };

/**
 * Draws the proof anew whenever it, the focus or the hover changes, and follows the place that was chosen elsewhere: in
 * one, for what folds away depends on where the caret is then.
 */
export function useShown(desk: DeskStore, view: ViewRef): void {
  const all = useAllShown(desk);
  const place = useStore(desk.store, (state) => (state.phase === 'open' ? state.place : null));
  const last = useRef<{ view: EditorView; all: Shown; place: Place } | null>(null);
  useEffect(() => {
    const { current } = view;
    if (!current || !all || !place) return;
    const before = last.current?.view === current ? last.current : null;
    last.current = { view: current, all, place };
    const drawn = before?.all === all ? [] : [show.of(all)];
    const moved = before?.place === place || place.from === 'source' ? null : arrival(current, place, inSight(desk));
    const seen = moved?.effects ?? (before && isRefolded(before.all, all) ? [caretInSight(current)] : []);
    if (drawn.length > 0 || moved) current.dispatch({ ...moved, effects: [...drawn, ...seen] });
  });
}

/** Whether all is folded anew or opened again, which moves everything under the editor's eyes. */
const isRefolded = (before: Shown, now: Shown): boolean => before.folding?.filter !== now.folding?.filter;

const caretInSight = ({ state }: EditorView) => EditorView.scrollIntoView(state.selection.main.head, { y: 'center' });

/** While stretch after stretch is named nothing jumps that is in sight. */
function inSight(desk: DeskStore): 'nearest' | 'center' {
  const state = desk.store.getState();
  return state.phase === 'open' && state.mode.startsWith('paint') ? 'nearest' : 'center';
}

/** Brings a place that was chosen elsewhere into sight. */
function arrival({ state }: EditorView, place: Place, y: 'nearest' | 'center') {
  const { length } = state.doc;
  const [anchor, head] = [Math.min(place.anchor, length), Math.min(place.head, length)];
  return { selection: { anchor, head }, effects: [EditorView.scrollIntoView(head, { y })] };
}

/** Everything that the source draws over its text; the same object while nothing of it has changed. */
function useAllShown(desk: DeskStore): Shown | null {
  const { terms, review } = useMessages();
  const folding = useFolding(desk);
  const shown = useStore(
    desk.store,
    useShallow((state) =>
      state.phase === 'open'
        ? {
            proof: state.proof,
            focus: state.place.article,
            hover: state.hover,
            first: state.look.compare ? (state.reading?.proof ?? null) : null,
          }
        : null,
    ),
  );
  return useMemo(() => {
    const state = desk.store.getState();
    if (!shown || state.phase !== 'open') return null;
    const doubts = openDoubts(state).map(({ range }) => range.start);
    const ownerWords = (owner: Owner) =>
      review.firstReading(isArticleId(owner) ? letterOf(owner) : terms.owners[owner]);
    const foldWords = (fold: Range) => review.fold(foldedIn(shown.proof, fold));
    doubts.sort((a, b) => a - b);
    return { ...shown, doubts, folding, foldWords, ownerWords, roleNames: terms.roles };
  }, [shown, folding, desk, terms, review]);
}

/** What the editor wants folded away. */
function useFolding(desk: DeskStore): Folding | null {
  const looked = useStore(
    desk.store,
    useShallow((state) =>
      state.phase === 'open' && state.look.fold
        ? { proof: state.proof, article: state.place.article, filter: state.look.filter }
        : null,
    ),
  );
  return useMemo(() => {
    const state = desk.store.getState();
    return looked && state.phase === 'open' ? { stretches: quietStretches(state), filter: looked.filter } : null;
  }, [looked, desk]);
}
