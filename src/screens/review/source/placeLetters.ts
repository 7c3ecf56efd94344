import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import type { NamedPlace } from '../../../session/placeLabels.ts';
import { letterRows } from './letterRows.ts';

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

/** The letters on the screen, those of each line as it is drawn together. */
function drawnLines(view: EditorView): HTMLElement[][] {
  const lines: HTMLElement[][] = [];
  let last: HTMLElement | undefined;
  for (const letter of view.contentDOM.querySelectorAll<HTMLElement>('.place-letter')) {
    const same = last?.offsetParent === letter.offsetParent && last?.offsetTop === letter.offsetTop;
    if (same) lines.at(-1)?.push(letter);
    else lines.push([letter]);
    last = letter;
  }
  return lines;
}

/** What is read of the page is read before anything is written, as the editor asks it: else each letter laid it out anew. */
const arrange = {
  key: 'place-letters',
  read: (view: EditorView) =>
    drawnLines(view).map((letters) => ({
      letters,
      spots: letterRows(letters.map(({ offsetLeft, offsetWidth }) => ({ left: offsetLeft, width: offsetWidth }))),
    })),
  write(lines: readonly { letters: readonly HTMLElement[]; spots: ReturnType<typeof letterRows> }[]): void {
    for (const { letters, spots } of lines)
      for (const [i, { row, shift }] of spots.entries()) {
        letters[i]?.style.setProperty('--row', `${row}`);
        letters[i]?.style.setProperty('--shift', `${shift}px`);
      }
  },
};

const moves = ({ geometryChanged, viewportChanged, transactions }: ViewUpdate): boolean =>
  geometryChanged || viewportChanged || transactions.some((t) => t.effects.some((effect) => effect.is(showLetters)));

/** Keeps letters from covering each other, whatever is drawn anew. */
const rows = ViewPlugin.define(() => ({
  update: (update) => {
    if (moves(update) && update.state.field(field).size > 0) update.view.requestMeasure(arrange);
  },
}));

/** Letters at places of the source; their look is in `placeLetters.css`. */
export const placeLetters: Extension = [field, rows];
