import type { CopyPlace } from '../../../session/copyPlaces.ts';
import { isMac } from '../../keyNames.ts';
import { placeOfPoint, pointOfPlace } from './copyDom.ts';

/** One step of the caret, as the browser's selection makes it. */
export interface CaretMove {
  readonly way: 'backward' | 'forward';
  readonly by: 'character' | 'word' | 'line' | 'lineboundary' | 'page' | 'all' | 'everything';
  /** The other end of the selection stays. */
  readonly extend: boolean;
}

type Step = Omit<CaretMove, 'extend'>;
const PLAIN: Readonly<Record<string, Step>> = {
  ArrowLeft: { way: 'backward', by: 'character' },
  ArrowRight: { way: 'forward', by: 'character' },
  ArrowUp: { way: 'backward', by: 'line' },
  ArrowDown: { way: 'forward', by: 'line' },
  PageUp: { way: 'backward', by: 'page' },
  PageDown: { way: 'forward', by: 'page' },
  Home: { way: 'backward', by: 'lineboundary' },
  End: { way: 'forward', by: 'lineboundary' },
};
const BY_WORD: Readonly<Record<string, Step>> = {
  ArrowLeft: { way: 'backward', by: 'word' },
  ArrowRight: { way: 'forward', by: 'word' },
};
const FAR: Readonly<Record<string, Step>> = {
  Home: { way: 'backward', by: 'all' },
  End: { way: 'forward', by: 'all' },
  a: { way: 'forward', by: 'everything' },
};
const MAC_FAR: Readonly<Record<string, Step>> = {
  ArrowLeft: { way: 'backward', by: 'lineboundary' },
  ArrowRight: { way: 'forward', by: 'lineboundary' },
  ArrowUp: { way: 'backward', by: 'all' },
  ArrowDown: { way: 'forward', by: 'all' },
  a: { way: 'forward', by: 'everything' },
};

/** What a key press means to the caret, as the system's text fields have it; `null`: nothing. */
export function caretMove(event: KeyboardEvent): CaretMove | null {
  const mac = isMac();
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const far = mac ? metaKey : ctrlKey;
  const byWord = mac ? altKey : ctrlKey;
  if ((mac ? ctrlKey : metaKey || altKey) || (altKey && metaKey)) return null;
  const step = (byWord && BY_WORD[key]) || (far && (mac ? MAC_FAR : FAR)[key]) || (!far && !byWord && PLAIN[key]);
  return step ? { ...step, extend: shiftKey } : null;
}

/** Lines that a page's step passes. */
const PAGE = 12;

function step(root: Element, now: Selection, { way, by, extend }: CaretMove): void {
  const alter = extend ? 'extend' : 'move';
  const blocks = root.querySelectorAll('[data-block]');
  const edge = way === 'forward' ? blocks[blocks.length - 1] : blocks[0];
  if (!edge) return;
  const offset = way === 'forward' ? edge.childNodes.length : 0;
  if (by === 'everything') now.setBaseAndExtent(blocks[0] as Element, 0, edge, offset);
  else if (by === 'all') extend ? now.extend(edge, offset) : now.collapse(edge, offset);
  else if (by === 'page') for (let i = 0; i < PAGE; i++) now.modify(alter, way, 'line');
  else now.modify(alter, way, by);
}

/** What is read out of a block around its caret: the character or word that was reached, else what follows. */
function spoken(now: Selection, block: Element, offset: number, by: CaretMove['by'], before: Element | null): string {
  const text = block.textContent ?? '';
  if (block !== before && by !== 'all') return text;
  if (by === 'character') return [...text.slice(offset, offset + 8)][0] ?? '';
  if (!now.isCollapsed) return now.toString();
  return text.slice(offset, offset + (by === 'word' ? 12 : 60));
}

const blockUnder = (node: Node | null): Element | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest('[data-block]') ?? null;

/** Where the caret goes from a block when its step ends in none (in a byline, or outside): to the next block that way. */
function beyond(root: Element, before: Element, { way }: CaretMove): CopyPlace | null {
  const index = Number((before as HTMLElement).dataset['block']) + (way === 'forward' ? 1 : -1);
  const next = root.querySelector(`[data-block="${index}"]`);
  return next && { block: index, offset: way === 'forward' ? 0 : (next.textContent?.length ?? 0) };
}

/** Moves the caret within clean copy, never out of it; answers what is to be spoken of the place that it has reached. */
export function moveCaret(root: Element, now: Selection, move: CaretMove): string {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = now;
  const before = blockUnder(focusNode);
  step(root, now, move);
  let place = placeOfPoint(root, now.focusNode, now.focusOffset);
  if (!place && before && anchorNode && focusNode) {
    place = beyond(root, before, move);
    const point = place && pointOfPlace(root, place);
    const [node, offset] = point ?? [focusNode, focusOffset];
    if (move.extend || !point) now.setBaseAndExtent(anchorNode, anchorOffset, node, offset);
    else now.collapse(node, offset);
  }
  const block = blockUnder(now.focusNode);
  return place && block ? spoken(now, block, place.offset, move.by, before) : '';
}
