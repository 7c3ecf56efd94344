import { GutterMarker, gutter, lineNumbers } from '@codemirror/view';
import { ownerAt } from '../../../domain/partition.ts';
import { articleNumber, isArticleId, type Owner } from '../../../domain/span.ts';
import { letterOf } from '../../../session/letter.ts';
import { hueOf } from '../../../ui/hue.ts';
import { firstVisible } from './bands.ts';
import { show, shownField } from './shown.ts';

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

/** The letter of each piece's article where it begins, and again every few lines. */
const letterGutter = gutter({
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
  lineMarkerChange: (update) => update.transactions.some((t) => t.effects.some((effect) => effect.is(show))),
});

const numbers = lineNumbers({
  formatNumber: (number, state) =>
    number <= state.doc.lines && state.doc.line(number).text.trim() === '' ? '' : String(number),
});

export const gutters = [numbers, letterGutter];
