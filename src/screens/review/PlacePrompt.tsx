import type { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { pressOf } from '../../session/commands/keymapPress.ts';
import { goToPlace, type PlaceMode } from '../../session/commands/toPlace.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { placesAround } from '../../session/places.ts';
import { isComposing } from '../../ui/composing.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { isMac } from './keyNames.ts';
import styles from './PlacePrompt.module.css';
import { showLetters } from './source/placeLetters.ts';

interface PlacePromptProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly mode: PlaceMode;
  readonly view: EditorView | null;
}

/**
 * While a place is asked for: letters stand at the likely places of the source, and typing them goes (with Shift: selects
 * the line), selects, splits or moves the edge there. Backspace takes a letter back; any other key or a press of the pointer leaves all as it is.
 */
export function PlacePrompt({ desk, state, mode, view }: PlacePromptProps) {
  const { review } = useMessages();
  const [typed, setTyped] = useState('');
  const places = useMemo(() => placesAround(state), [state]);
  useLetters(view, places, typed);
  useEffect(() => {
    const leave = () => {
      const now = desk.store.getState();
      // Another command may have answered the key already.
      if (now.phase === 'open' && now.mode === mode) desk.enter('edit');
    };
    const listen = (event: KeyboardEvent) => {
      const press = isComposing(event) ? null : pressOf(event, isMac());
      if (!press) return;
      event.preventDefault();
      event.stopPropagation();
      if (press === 'Backspace') setTyped(typed.slice(0, -1));
      else if (!/^(Shift\+)?[a-z]$/.test(press)) leave();
      else type(typed + press.slice(-1), press.startsWith('Shift+'));
    };
    const type = (letters: string, line: boolean) => {
      const place = places.find(({ label }) => label === letters);
      if (place) goToPlace(desk, state, place.at, line);
      else if (places.some(({ label }) => label.startsWith(letters))) setTyped(letters);
    };
    window.addEventListener('keydown', listen, { capture: true });
    window.addEventListener('pointerdown', leave, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      window.removeEventListener('pointerdown', leave, { capture: true });
    };
  }, [desk, state, mode, places, typed]);
  return (
    <div className={styles['prompt']}>
      <b>{review.places[mode]}</b> {mode === 'go' ? review.placeHintGo : review.placeHint} <Kbd>Esc</Kbd>
    </div>
  );
}

/** Shows the letters in the source for as long as they are asked for. */
function useLetters(view: EditorView | null, places: ReturnType<typeof placesAround>, typed: string): void {
  useLayoutEffect(() => {
    view?.dispatch({ effects: showLetters.of({ places, typed }) });
  }, [view, places, typed]);
  useLayoutEffect(() => () => view?.dispatch({ effects: showLetters.of({ places: [], typed: '' }) }), [view]);
}
