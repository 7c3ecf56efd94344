import { type EditorState, type Extension, type Range as MarkRange, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Range } from '../../../domain/span.ts';

/** Lights up stretches of the source; an empty one stands for its line, none puts the light out. */
export const light = StateEffect.define<readonly Range[]>();

const marks = (state: EditorState, ranges: readonly Range[]): DecorationSet =>
  Decoration.set(
    ranges.flatMap((range) => markOf(state, range)),
    true,
  );

function markOf({ doc }: EditorState, range: Range): MarkRange<Decoration>[] {
  if (doc.length === 0) return [];
  const line = doc.lineAt(Math.min(range.start, doc.length));
  const from = range.start < range.end ? range.start : line.from;
  const to = Math.min(doc.length, range.start < range.end ? range.end : line.to);
  return from < to ? [Decoration.mark({ class: 'lit' }).range(from, to)] : [];
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) =>
    transaction.effects.reduce((at, effect) => (effect.is(light) ? marks(transaction.state, effect.value) : at), value),
  provide: (self) => EditorView.decorations.from(self),
});

// The outline shows where colours are forced: backgrounds and shadows do not.
const look = EditorView.theme({
  '.lit': { background: 'var(--chosen)', boxShadow: 'inset 0 -2px var(--accent)', outline: '1px solid transparent' },
});

export const litPlace: Extension = [field, look];
