import { standardKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import huedCss from '../../../ui/hued.css?inline';
import { bands } from './bands.ts';
import { corrected } from './corrected.ts';
import { dropLine } from './dragEdge.ts';
import { folds } from './foldMarks.ts';
import { gutters } from './letters.ts';
import { litPlace } from './litPlace.ts';
import placeLettersCss from './placeLetters.css?inline';
import { placeLetters } from './placeLetters.ts';
import { shownField } from './shown.ts';
import sourceCss from './source.css?inline';
import sourceSearchCss from './sourceSearch.css?inline';

export interface SourceEvents {
  /** The editor moved the caret or selected text; UTF-16 offsets. */
  readonly onSelect: (anchor: number, head: number) => void;
  /** The pointer is over this offset; `null`: it has left. */
  readonly onPoint: (offset: number | null) => void;
  /** An edge between two pieces was pressed, to be dragged. */
  readonly onGrab: (view: EditorView, edge: number) => void;
  /** Something moved: scrolling, resizing, other text. */
  readonly onLayout: () => void;
}

/** Styles live in the shadow root as adopted sheets: a policy without inline styles lets these pass. */
function adopt(root: ShadowRoot): void {
  root.adoptedStyleSheets = [huedCss, sourceCss, sourceSearchCss, placeLettersCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}

const select = (events: SourceEvents): Extension =>
  EditorView.updateListener.of((update) => {
    const byEditor = update.transactions.some((transaction) => transaction.isUserEvent('select'));
    const { anchor, head } = update.state.selection.main;
    if (update.selectionSet && byEditor) events.onSelect(anchor, head);
    if (update.geometryChanged || update.viewportChanged) events.onLayout();
  });

/**
 * A press inside a selection begins another one. Where nothing can be typed, dragging text away would only stand in the
 * way of selecting anew.
 */
const startAnew: Extension = EditorView.domEventHandlers({
  mousedown(event, view) {
    const { from, to } = view.state.selection.main;
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
    const inside = at !== null && from < at && at < to;
    if (inside && event.button === 0 && event.detail === 1 && !event.shiftKey)
      view.dispatch({ selection: { anchor: at } });
    return false;
  },
  // The browser's own selection may lie elsewhere than the drawn one, and dragging would begin there all the same.
  dragstart(event) {
    event.preventDefault();
    return true;
  },
});

const point = (events: SourceEvents): Extension =>
  EditorView.domEventHandlers({
    mousemove: (event, view) => events.onPoint(view.posAtCoords({ x: event.clientX, y: event.clientY })),
    mouseleave: () => events.onPoint(null),
  });

/**
 * The browser's own selection goes with the focus (the drawn one stays): left behind, it would move whenever lines are
 * drawn anew, and be taken for the editor's hand.
 */
const letGo: Extension = EditorView.domEventHandlers({ blur: () => document.getSelection()?.removeAllRanges() });

/** Words of the find panel, in the interface's language. */
export type Phrases = Readonly<Record<string, string>>;

/**
 * The source as it came: it can be read, searched, selected and copied, and has a caret, but nothing can be typed into
 * it. It takes no text input at all, so no input method ever composes in it.
 */
export function createSourceView(
  host: HTMLElement,
  text: string,
  label: string,
  phrases: Phrases,
  events: SourceEvents,
): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  adopt(root);
  const state = EditorState.create({
    doc: text,
    extensions: [
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        tabindex: '0',
        role: 'textbox',
        'aria-label': label,
        'aria-readonly': 'true',
        'aria-multiline': 'true',
      }),
      EditorState.phrases.of(phrases),
      drawSelection({ cursorBlinkRate: 0 }),
      search({ top: true }),
      highlightSelectionMatches({ minSelectionLength: 2, maxMatches: 200 }),
      Prec.high(keymap.of(searchKeymap)),
      keymap.of(standardKeymap),
      shownField,
      folds,
      bands,
      corrected,
      dropLine,
      gutters(events.onGrab),
      litPlace,
      placeLetters,
      select(events),
      point(events),
      startAnew,
      letGo,
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  view.scrollDOM.addEventListener('scroll', events.onLayout, { passive: true });
  return view;
}
