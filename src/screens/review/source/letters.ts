import type { Extension } from '@codemirror/state';
import { type EditorView, GutterMarker, gutter, lineNumbers } from '@codemirror/view';
import { ownerAt } from '../../../domain/partition.ts';
import { articleNumber, isArticleId, type Owner } from '../../../domain/span.ts';
import { letterOf } from '../../../session/letter.ts';
import { hueOf } from '../../../ui/hue.ts';
import { firstVisible } from './bands.ts';
import { show, shownField } from './shown.ts';

type Grab = (view: EditorView, edge: number) => void;

/** Whether one owner ends and another begins at this offset. */
function beginsAt(view: EditorView, at: number): boolean {
  const shown = view.state.field(shownField);
  return shown !== null && at > 0 && ownerAt(shown.proof, at - 1) !== ownerAt(shown.proof, at);
}

/** So many lines after which a long piece says its letter again. */
const REPEAT = 8;

class Letter extends GutterMarker {
  readonly owner: Owner;
  readonly begins: boolean;

  constructor(owner: Owner, begins: boolean) {
    super();
    this.owner = owner;
    this.begins = begins;
  }

  override eq(other: Letter): boolean {
    return other.owner === this.owner && other.begins === this.begins;
  }

  override toDOM(): Node {
    const element = document.createElement('span');
    element.className = this.begins ? 'letter begins' : 'letter';
    element.textContent = isArticleId(this.owner) ? letterOf(this.owner) : this.owner === 'furniture' ? '·' : '?';
    if (isArticleId(this.owner)) {
      element.dataset['hued'] = '';
      element.style.setProperty('--hue', String(hueOf(articleNumber(this.owner) - 1)));
    }
    return element;
  }
}

/** The letter of each piece's article where it begins (there its edge can be grabbed), and again every few lines. */
const letterGutter = (onGrab: Grab): Extension =>
  gutter({
    class: 'letters',
    lineMarker(view, block) {
      const shown = view.state.field(shownField);
      if (!shown) return null;
      const line = view.state.doc.lineAt(block.from);
      if (line.text.trim() === '') return null;
      const at = firstVisible(line);
      const owner = ownerAt(shown.proof, at) ?? 'unassigned';
      const begins = at === 0 || line.from === 0 || ownerAt(shown.proof, at - 1) !== owner;
      return begins || (owner !== 'furniture' && line.number % REPEAT === 0) ? new Letter(owner, begins) : null;
    },
    domEventHandlers: {
      pointerdown: (view, block, event) => {
        const line = view.state.doc.lineAt(block.from);
        const at = firstVisible(line);
        const { button } = event as PointerEvent;
        if (button !== 0 || !beginsAt(view, at)) return false;
        event.preventDefault();
        onGrab(view, at);
        return true;
      },
    },
    lineMarkerChange: (update) => update.transactions.some((t) => t.effects.some((effect) => effect.is(show))),
  });

const numbers = lineNumbers({
  formatNumber: (number, state) =>
    number <= state.doc.lines && state.doc.line(number).text.trim() === '' ? '' : String(number),
});

/** Line numbers and letters. `onGrab`: the edge that stands at this offset was pressed. */
export const gutters = (onGrab: Grab): Extension => [numbers, letterGutter(onGrab)];
