import type { EditorState, Extension } from '@codemirror/state';
import { EditorSelection, Prec } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, WidgetType } from '@codemirror/view';
import type { Range } from '../../../domain/span.ts';
import { dropLine } from './dragEdge.ts';
import { foldsField, unfold } from './folds.ts';
import { shownField } from './shown.ts';

/** Phrase of the view, under which the words in the interface's language stand. */
const SHOW = 'show folded lines';

/** The line that stands for folded ones. A press opens them. */
class FoldLine extends WidgetType {
  readonly at: number;
  readonly words: string;
  readonly drop: boolean;

  constructor(at: number, words: string, drop: boolean) {
    super();
    this.at = at;
    this.words = words;
    this.drop = drop;
  }

  override eq(other: FoldLine): boolean {
    return other.at === this.at && other.words === this.words && other.drop === this.drop;
  }

  override get estimatedHeight(): number {
    return 22;
  }

  override toDOM(view: EditorView): HTMLElement {
    const element = document.createElement('div');
    element.className = this.drop ? 'fold drop' : 'fold';
    element.textContent = `… ${this.words} …`;
    element.title = view.state.phrase(SHOW);
    // Else the browser would sometimes put the caret at its edge: then what it hides would stay open for the caret's sake.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', () => view.dispatch({ effects: unfold.of(this.at) }));
    return element;
  }
}

function markOf(state: EditorState, { start, end }: Range) {
  const words = state.field(shownField)?.foldWords({ start, end }) ?? '';
  const widget = new FoldLine(start, words, state.field(dropLine) === start);
  return Decoration.replace({ widget, block: true }).range(start, end);
}

const marks = (state: EditorState): DecorationSet =>
  Decoration.set(state.field(foldsField).folded.map((fold) => markOf(state, fold)));

/**
 * An arrow that would carry the caret over a fold carries it in: what is folded is skipped by nobody who reads line by
 * line.
 */
function step(view: EditorView, forward: boolean, extend: boolean): boolean {
  const { main } = view.state.selection;
  const { head } = view.moveVertically(main, forward);
  const [from, to] = [Math.min(main.head, head), Math.max(main.head, head)];
  const { folded } = view.state.field(foldsField);
  const over = forward
    ? folded.find(({ start }) => from < start && start <= to)
    : folded.findLast(({ end }) => from <= end && end < to);
  if (!over) return false;
  const at = forward ? over.start : view.state.doc.lineAt(over.end).from;
  const selection = extend ? EditorSelection.range(main.anchor, at) : EditorSelection.cursor(at);
  view.dispatch({
    selection: EditorSelection.single(selection.anchor, selection.head),
    scrollIntoView: true,
    userEvent: 'select',
  });
  return true;
}

const arrows = [
  {
    key: 'ArrowDown',
    run: (view: EditorView) => step(view, true, false),
    shift: (view: EditorView) => step(view, true, true),
  },
  {
    key: 'ArrowUp',
    run: (view: EditorView) => step(view, false, false),
    shift: (view: EditorView) => step(view, false, true),
  },
];

/** Folded stretches, each as one line, and the ways into them. */
export const folds: Extension = [
  foldsField,
  EditorView.decorations.compute([foldsField, dropLine], marks),
  Prec.highest(keymap.of(arrows)),
];
