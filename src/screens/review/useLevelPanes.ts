import type { EditorView } from '@codemirror/view';
import { type RefObject, useCallback, useRef } from 'react';
import type { Proof } from '../../domain/proof.ts';
import { type DeskStore, type OpenDesk, openIn } from '../../session/deskState.ts';
import type { Place } from '../../session/place.ts';
import { bringLevel, levelCard, levelList, levelSource } from './levelPanes.ts';

type Pane = 'source' | 'articles';

interface Level {
  readonly lead: (pane: Pane | null) => void;
  readonly onSource: () => void;
  readonly onList: () => void;
  readonly onPlaced: () => void;
}

/**
 * Lets one pane follow the other: the one that the editor scrolls leads, by wheel or pointer. A key press ends that: from
 * then on the open card keeps level with the piece where the caret is. `redraw` is called after every move of either;
 * `onPlaced` is to be called where another card has opened, or is of another size.
 */
export function useLevelPanes(
  view: EditorView | null,
  list: RefObject<HTMLElement | null>,
  desk: DeskStore,
  redraw: () => void,
): Level {
  const leader = useRef<Pane | null>(null);
  const seen = useRef<EditorView | null>(null);
  const arrival = useRef<Arrival>(NONE);
  seen.current = view;
  const level = useCallback(
    (by: (view: EditorView, list: HTMLElement, proof: Proof, place: Place) => void) => {
      const state = openIn(desk.store.getState());
      const scroller = list.current?.lastElementChild;
      if (state && seen.current && scroller instanceof HTMLElement)
        by(seen.current, scroller, state.proof, state.place);
    },
    [desk, list],
  );
  const follow = useCallback(
    (moved: Pane) => {
      redraw();
      if (leader.current === moved) level(moved === 'source' ? levelList : levelSource);
      else if (
        leader.current === null &&
        moved === 'source' &&
        openIn(desk.store.getState())?.place.from !== 'articles'
      )
        level(levelCard);
    },
    [desk, level, redraw],
  );
  const lead = useCallback((pane: Pane | null) => {
    leader.current = pane;
    if (pane) arrival.current = { ...arrival.current, until: 0 };
  }, []);
  const onSource = useCallback(() => follow('source'), [follow]);
  const onList = useCallback(() => follow('articles'), [follow]);
  const onPlaced = useCallback(() => {
    const state = openIn(desk.store.getState());
    if (!state) return;
    if (state.place !== arrival.current.place)
      arrival.current = { place: state.place, until: performance.now() + ARRIVAL_TIME };
    level(isArriving(state, arrival.current) ? bringLevel : levelCard);
  }, [desk, level]);
  return { lead, onSource, onList, onPlaced };
}

/** The place that the panes were brought to last, and how long (by `performance.now`) they still move there. */
interface Arrival {
  readonly place: Place | null;
  readonly until: number;
}
const NONE: Arrival = { place: null, until: 0 };
/** Milliseconds in which cards that opened or closed on the way have been measured. */
const ARRIVAL_TIME = 300;

/** Whether a command has just led here. While stretch after stretch is named nothing jumps that is in sight. */
const isArriving = ({ place, mode }: OpenDesk, { until }: Arrival): boolean =>
  place.from === 'command' && performance.now() < until && !mode.startsWith('paint');
