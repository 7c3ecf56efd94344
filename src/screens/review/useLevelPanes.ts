import type { EditorView } from '@codemirror/view';
import { type RefObject, useCallback, useRef } from 'react';
import type { DeskStore } from '../../session/deskState.ts';
import { levelList, levelSource } from './levelPanes.ts';

type Pane = 'source' | 'articles';

/**
 * Lets one pane follow the other: the one that the editor scrolls leads, by wheel or pointer; a key press ends that, for
 * commands bring both panes to their place themselves. `redraw` is called after every move of either.
 */
export function useLevelPanes(
  view: EditorView | null,
  list: RefObject<HTMLElement | null>,
  desk: DeskStore,
  redraw: () => void,
): { readonly lead: (pane: Pane | null) => void; readonly onSource: () => void; readonly onList: () => void } {
  const leader = useRef<Pane | null>(null);
  const seen = useRef<EditorView | null>(null);
  seen.current = view;
  const follow = useCallback(
    (moved: Pane) => {
      redraw();
      const state = desk.store.getState();
      const scroller = list.current?.lastElementChild;
      if (leader.current !== moved || state.phase !== 'open' || !seen.current || !(scroller instanceof HTMLElement))
        return;
      if (moved === 'source') levelList(seen.current, scroller, state.proof);
      else levelSource(seen.current, scroller, state.proof);
    },
    [desk, list, redraw],
  );
  const lead = useCallback((pane: Pane | null) => {
    leader.current = pane;
  }, []);
  const onSource = useCallback(() => follow('source'), [follow]);
  const onList = useCallback(() => follow('articles'), [follow]);
  return { lead, onSource, onList };
}
