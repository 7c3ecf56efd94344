import type { EditorView } from '@codemirror/view';
import { inPageOrder } from '../../domain/pageOrder.ts';
import { type Piece, piecesOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { ArticleId } from '../../domain/span.ts';

/** How far down a pane the reading line is: what stands there is what the other pane follows. */
const READING_LINE = 0.35;

/** A piece with which an article begins on the page. */
type First = Piece & { readonly owner: ArticleId };
const firsts = new WeakMap<Proof['starts'], readonly First[]>();

/** Where articles begin on the page for the first time, rising: scrolling follows these, not far-off pieces. */
function firstPieces(proof: Proof): readonly First[] {
  const known = firsts.get(proof.starts);
  if (known) return known;
  const found = inPageOrder(proof).map(({ id }) => ({ ...(piecesOf(proof, id)[0] as Piece), owner: id }));
  firsts.set(proof.starts, found);
  return found;
}

const cardOf = (list: HTMLElement, article: string): HTMLElement | null =>
  list.querySelector(`[data-article="${article}"]`);

/**
 * Scrolls the list so that the article read at the source's reading line stands at the same height: its card passes by
 * as its text does. Cards that are not drawn stay where they are.
 */
export function levelList(view: EditorView, list: HTMLElement, proof: Proof): void {
  const { scrollTop, clientHeight } = view.scrollDOM;
  const line = clientHeight * READING_LINE;
  const at = view.lineBlockAtHeight(scrollTop + line).from;
  const piece = firstPieces(proof).findLast(({ start }) => start <= at);
  const card = piece && cardOf(list, piece.owner);
  if (!piece || !card) return;
  const [top, bottom] = [view.lineBlockAt(piece.start).top, view.lineBlockAt(piece.end - 1).bottom];
  const read = Math.min(1, Math.max(0, (scrollTop + line - top) / Math.max(1, bottom - top)));
  const box = card.getBoundingClientRect();
  list.scrollTop += box.top + read * box.height - list.getBoundingClientRect().top - line;
}

/** Scrolls the source so that the piece of the card at the list's reading line stands at the same height. */
export function levelSource(view: EditorView, list: HTMLElement, proof: Proof): void {
  const frame = list.getBoundingClientRect();
  const line = frame.height * READING_LINE;
  const cards = [...list.querySelectorAll<HTMLElement>('[data-article]')];
  const card = cards.find((one) => one.getBoundingClientRect().bottom - frame.top >= line) ?? cards.at(-1);
  const piece = card && firstPieces(proof).find(({ owner }) => owner === card.dataset['article']);
  if (!card || !piece) return;
  const box = card.getBoundingClientRect();
  const read = Math.min(1, Math.max(0, (frame.top + line - box.top) / Math.max(1, box.height)));
  const [top, bottom] = [view.lineBlockAt(piece.start).top, view.lineBlockAt(piece.end - 1).bottom];
  view.scrollDOM.scrollTop = top + read * (bottom - top) - view.scrollDOM.clientHeight * READING_LINE;
}
