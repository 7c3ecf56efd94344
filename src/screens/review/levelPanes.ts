import { EditorView } from '@codemirror/view';
import { inPageOrder } from '../../domain/pageOrder.ts';
import { type Piece, pieceAt, piecesOf } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import type { ArticleId } from '../../domain/span.ts';
import type { Place } from '../../session/place.ts';

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

/** The piece of the open article in which the caret is; else its first. */
function pieceOfPlace(proof: Proof, { article, head }: Place): Piece | undefined {
  const here = pieceAt(proof, head);
  if (!article || here?.owner === article) return here;
  return piecesOf(proof, article)[0];
}

/** Where a place that is brought level stands: its piece and its card. */
interface Pair {
  readonly piece: Piece;
  readonly card: HTMLElement;
}

function pairOf(list: HTMLElement, proof: Proof, place: Place): Pair | null {
  const piece = pieceOfPlace(proof, place);
  const card = place.article && cardOf(list, place.article);
  return piece && card ? { piece, card } : null;
}

/**
 * Scrolls the list until the card begins at this height of the window, or as near as its head stays in sight, and all of
 * it where it fits.
 */
function putCard(list: HTMLElement, card: HTMLElement, level: number): void {
  const [frame, box] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  const lowest = box.height <= frame.height ? frame.height - box.height - GAP : frame.height * READING_LINE;
  const top = Math.max(GAP, Math.min(level - frame.top, lowest));
  // A pixel more or less is no reason to draw everything anew.
  if (Math.abs(box.top - frame.top - top) > 1) list.scrollTop += box.top - frame.top - top;
}

/** Scrolls the list so that the open card begins at the height of the piece in which the caret is. */
export function levelCard(view: EditorView, list: HTMLElement, proof: Proof, place: Place): void {
  const pair = pairOf(list, proof, place);
  if (pair) putCard(list, pair.card, view.documentTop + view.lineBlockAt(pair.piece.start).top);
}

/**
 * Brings a place that a command leads to into sight in both panes, the open card level with its piece: the card at the
 * reading line if the list can be scrolled there, the source to the card, and where the source ends too soon the card to
 * the source. A caret deep in a long piece is in sight first of all, whatever the piece's beginning.
 */
export function bringLevel(view: EditorView, list: HTMLElement, proof: Proof, place: Place): void {
  const pair = pairOf(list, proof, place);
  if (!pair) return;
  const { top, height } = view.scrollDOM.getBoundingClientRect();
  putCard(list, pair.card, top + height * READING_LINE);
  const yMargin = pair.card.getBoundingClientRect().top - top;
  const depth = view.lineBlockAt(place.head).bottom - view.lineBlockAt(pair.piece.start).top;
  if (yMargin + depth < height * DEEPEST)
    view.dispatch({ effects: EditorView.scrollIntoView(pair.piece.start, { y: 'start', yMargin }) });
  // The source scrolls in the next frame, before this.
  requestAnimationFrame(() => view.dom.isConnected && levelCard(view, list, proof, place));
}

/** How far down the source the caret may come to stand, of its height. */
const DEEPEST = 0.85;
/** Between a card and the edge of the list, in pixels. */
const GAP = 8;
