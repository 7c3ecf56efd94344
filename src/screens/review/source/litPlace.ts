import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Range } from '../../../domain/span.ts';

/** Lights up a stretch of the source; an empty one stands for its line, `null` puts the light out. */
export const light = StateEffect.define<Range | null>();

function marks({ doc }: EditorState, range: Range | null): DecorationSet {
  if (!range || doc.length === 0) return Decoration.none;
  const line = doc.lineAt(Math.min(range.start, doc.length));
  const from = range.start < range.end ? range.start : line.from;
  const to = Math.min(doc.length, range.start < range.end ? range.end : line.to);
  return from < to ? Decoration.set(Decoration.mark({ class: 'lit' }).range(from, to)) : Decoration.none;
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
