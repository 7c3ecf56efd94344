import type { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Correction } from '../../../domain/correction.ts';
import { show, shownField } from './shown.ts';

/** Phrases of the view, under which the words in the interface's language stand. */
const READS = 'corrected: reads $';
const TAKEN_OUT = 'corrected: taken out';

function markOf(view: EditorView, { start, end, text }: Correction): Range<Decoration> {
  const words = text === '' ? view.state.phrase(TAKEN_OUT) : view.state.phrase(READS, text);
  const attributes = { title: words, 'aria-description': words };
  return Decoration.mark({ class: text === '' ? 'corrected gone' : 'corrected', attributes }).range(start, end);
}

/** Marks on what is on screen: off screen they cost nothing. */
function marksOn(view: EditorView): DecorationSet {
  const corrections = view.state.field(shownField)?.proof.corrections ?? [];
  const { from, to } = view.viewport;
  const inSight = corrections.filter(({ start, end }) => start < to && from < end);
  return Decoration.set(inSight.map((correction) => markOf(view, correction)));
}

const changed = (update: ViewUpdate): boolean =>
  update.viewportChanged || update.transactions.some((t) => t.effects.some((effect) => effect.is(show)));

/** The source stays as it came; where clean copy reads otherwise it is underlined, and says what it reads. */
export const corrected = ViewPlugin.define(
  (view) => ({
    marks: marksOn(view),
    update(update: ViewUpdate) {
      if (changed(update)) this.marks = marksOn(update.view);
    },
  }),
  { decorations: (plugin) => plugin.marks },
);
