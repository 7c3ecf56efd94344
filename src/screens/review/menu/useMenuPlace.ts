import { EditorView } from '@codemirror/view';
import { useEffect } from 'react';
import { type ArticleId, isArticleId } from '../../../domain/span.ts';
import type { DeskStore } from '../../../session/deskState.ts';
import { isComposing } from '../../../ui/composing.ts';

/** Where a menu was asked for. */
export interface MenuPlace {
  /** Pixels from the window's top left. */
  readonly x: number;
  readonly y: number;
  /** The article whose card it is about; `null`: the source. */
  readonly card: ArticleId | null;
  /** What was selected in the source before a card was turned to. */
  readonly selection: { readonly anchor: number; readonly head: number } | null;
}

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/** The element of a kind that an event happened in, shadow roots included. */
const within = (event: Event, selector: string): HTMLElement | undefined =>
  event.composedPath().find((at): at is HTMLElement => at instanceof HTMLElement && at.matches(selector));

const isMenuKey = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');

/** The selection as it is; where it is only a caret, or the pointer is outside it, the caret goes to the pointer. */
function turnTo(view: EditorView, x: number, y: number): void {
  const at = view.posAtCoords({ x, y });
  const { from, to } = view.state.selection.main;
  if (at === null || (from < to && from <= at && at <= to)) return;
  view.dispatch({ selection: { anchor: at }, userEvent: 'select.pointer' });
}

function selectionIn(desk: DeskStore): MenuPlace['selection'] {
  const state = desk.store.getState();
  if (state.phase !== 'open' || state.place.anchor === state.place.head) return null;
  const { anchor, head } = state.place;
  return { anchor, head };
}

/** The place of a menu over the source; for keys, under the caret. */
function inSource(desk: DeskStore, editor: HTMLElement, event: MouseEvent | KeyboardEvent): MenuPlace | null {
  const view = EditorView.findFromDOM(editor);
  if (!view) return null;
  const selection = selectionIn(desk);
  if (event instanceof MouseEvent) {
    turnTo(view, event.clientX, event.clientY);
    return { x: event.clientX, y: event.clientY, card: null, selection };
  }
  const { left, top } = editor.getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.main.head);
  return { x: caret?.left ?? left + 40, y: caret?.bottom ?? top + 40, card: null, selection };
}

/** The place of a menu over a card, which gets the focus of the desk; for keys, under what has the focus. */
function onCard(desk: DeskStore, card: HTMLElement, event: MouseEvent | KeyboardEvent): MenuPlace | null {
  const id = card.dataset['article'] ?? '';
  if (!isArticleId(id)) return null;
  const selection = selectionIn(desk);
  desk.focus(id, 'articles');
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY, card: id, selection };
  const box = (event.target as HTMLElement).getBoundingClientRect();
  return { x: box.left + 24, y: Math.min(box.bottom, box.top + 32), card: id, selection };
}

/** Listens for the wish for a menu; fields keep the browser's own. */
export function useMenuPlace(desk: DeskStore, onPlace: (place: MenuPlace) => void): void {
  useEffect(() => {
    const ask = (event: MouseEvent | KeyboardEvent) => {
      if (within(event, FIELDS) || within(event, '[role=menu]')) return;
      const editor = within(event, '.cm-editor');
      const card = within(event, '[data-article]');
      const place = editor ? inSource(desk, editor, event) : card && onCard(desk, card, event);
      if (!place) return;
      event.preventDefault();
      onPlace(place);
    };
    // Taken at the key, so that the browser sends no event of its own, which would not say where the caret is.
    const press = (event: KeyboardEvent) => {
      if (isMenuKey(event) && !isComposing(event)) ask(event);
    };
    window.addEventListener('contextmenu', ask);
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('contextmenu', ask);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [desk, onPlace]);
}
