import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { lastDeed, paint } from '../../session/commands/again.ts';
import { pressOf } from '../../session/commands/keymapPress.ts';
import { goToPlace, type PlaceMode, placesFor } from '../../session/commands/toPlace.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import type { NamedPlace } from '../../session/placeLabels.ts';
import { isComposing } from '../../ui/composing.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { isMac } from '../keyNames.ts';
import type { Messages } from '../messages/en.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './PlacePrompt.module.css';
import { showLetters } from './source/placeLetters.ts';
import { ownerSaid } from './spoken/sayings.ts';

interface PlacePromptProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly mode: PlaceMode;
  readonly view: EditorView | null;
}

/**
 * While a place is asked for: letters stand at the likely places of the source, and typing them goes (with Shift: selects
 * the line or word), selects, splits, moves the edge or does the last deed there. Backspace takes a letter back; any
 * other key or a press of the pointer leaves all as it is, but for selections drawn while the last deed is done again.
 */
export function PlacePrompt({ desk, state, mode, view }: PlacePromptProps) {
  const { review, terms } = useMessages();
  const [typed, setTyped] = useState('');
  const places = useMemo(() => placesFor(state), [state]);
  const drawing = useDrawn(desk, view, mode);
  useLetters(view, drawing ? NONE : places, typed);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = isComposing(event) ? null : pressOf(event, isMac());
      if (!press) return;
      event.preventDefault();
      event.stopPropagation();
      if (press === 'Backspace') setTyped(typed.slice(0, -1));
      else if (/^(Shift\+)?Enter$/.test(press)) goToPlace(desk, state, state.place.head, press.startsWith('Shift+'));
      else if (!/^(Shift\+)?[a-z0-9]$/.test(press)) leave(desk, mode);
      else type(typed + press.slice(-1), press.startsWith('Shift+'));
    };
    const type = (letters: string, line: boolean) => {
      const place = places.find(({ label }) => label === letters);
      if (place) {
        setTyped('');
        goToPlace(desk, state, place.at, line);
      } else if (places.some(({ label }) => label.startsWith(letters))) setTyped(letters);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [desk, state, mode, places, typed]);
  return (
    <div className={styles['prompt']}>
      <b>{review.places[mode]}</b> {deedSaid({ review, terms }, state, mode)}
      {hint(review, mode)} <Kbd>Esc</Kbd>
    </div>
  );
}

function leave(desk: DeskStore, mode: PlaceMode): void {
  const now = desk.store.getState();
  // Another command may have answered the key already.
  if (now.phase === 'open' && now.mode === mode) desk.enter('edit');
}

/** Whose text, or what, the next stretch becomes. */
function deedSaid(words: Pick<Messages, 'review' | 'terms'>, state: OpenDesk, mode: PlaceMode): string {
  const deed = isPainting(mode) ? lastDeed(state) : null;
  const what = deed?.owner ? ownerSaid(words, deed.owner) : deed?.role ? words.terms.roles[deed.role] : '';
  return what && `→ ${what} · `;
}

function hint(review: Messages['review'], mode: PlaceMode): string {
  if (isPainting(mode)) return mode === 'paint' ? review.placeHintPaint : review.placeHintPaintTo;
  if (mode === 'go') return review.placeHintGo;
  return mode === 'go-word' ? review.placeHintWord : review.placeHint;
}

const isPainting = (mode: PlaceMode): boolean => mode === 'paint' || mode === 'paint-to';

/**
 * A press of the pointer ends the asking; while the last deed is done again, what is drawn in the source gets it (with
 * Alt, the column between its ends). Answers whether a selection is being drawn: then letters would only be in the way.
 */
function useDrawn(desk: DeskStore, view: EditorView | null, mode: PlaceMode): boolean {
  const [drawing, setDrawing] = useState(false);
  useEffect(() => {
    const inSource = (event: Event) => view !== null && event.composedPath().includes(view.contentDOM);
    const down = (event: Event) => {
      if (isPainting(mode) && inSource(event)) setDrawing(true);
      else leave(desk, mode);
    };
    // The source has heard of it before the window does.
    const up = ({ altKey }: MouseEvent) => {
      setDrawing(false);
      const now = desk.store.getState();
      if (isPainting(mode) && now.phase === 'open' && now.place.anchor !== now.place.head) paint(desk, now, altKey);
    };
    window.addEventListener('pointerdown', down, { capture: true });
    window.addEventListener('mouseup', up);
    return () => {
      window.removeEventListener('pointerdown', down, { capture: true });
      window.removeEventListener('mouseup', up);
    };
  }, [desk, view, mode]);
  return drawing;
}

const NONE: readonly NamedPlace[] = [];

/** Shows the letters in the source for as long as they are asked for. */
function useLetters(view: EditorView | null, places: readonly NamedPlace[], typed: string): void {
  useLayoutEffect(() => {
    view?.dispatch({ effects: showLetters.of({ places, typed }) });
  }, [view, places, typed]);
  useLayoutEffect(() => () => view?.dispatch({ effects: showLetters.of({ places: [], typed: '' }) }), [view]);
}
