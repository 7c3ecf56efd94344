import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { NamedPlace } from '../../../session/placeLabels.ts';

/** Places with the letters that lead there, as far as what has been typed leaves them; none: no letters are shown. */
export interface Lettered {
  readonly places: readonly NamedPlace[];
  readonly typed: string;
}
export const showLetters = StateEffect.define<Lettered>();

class PlaceLetter extends WidgetType {
  readonly label: string;
  readonly typed: number;

  constructor(label: string, typed: number) {
    super();
    this.label = label;
    this.typed = typed;
  }

  override eq(other: PlaceLetter): boolean {
    return other.label === this.label && other.typed === this.typed;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'place-letter';
    // Letters stand over the text and are no part of it: nothing moves when they come.
    element.setAttribute('aria-hidden', 'true');
    element.dataset['letters'] = this.label.slice(this.typed).toUpperCase();
    return element;
  }
}

function marks(length: number, { places, typed }: Lettered): DecorationSet {
  const left = places.filter(({ at, label }) => at <= length && label.startsWith(typed));
  return Decoration.set(
    left.map(({ at, label }) =>
      Decoration.widget({ widget: new PlaceLetter(label, typed.length), side: -1 }).range(at),
    ),
  );
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, { effects, state }) =>
    effects.reduce((at, effect) => (effect.is(showLetters) ? marks(state.doc.length, effect.value) : at), value),
  provide: (self) => EditorView.decorations.from(self),
});

/** Letters at places of the source; their look is in `placeLetters.css`. */
export const placeLetters: Extension = field;
