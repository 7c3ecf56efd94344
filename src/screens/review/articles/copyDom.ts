import type { CopyPlace } from '../../../session/copyPlaces.ts';

/** The element that draws a block: `data-block` is its index, its text nodes hold the block's text and nothing else. */
const blockElement = (root: Element, block: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-block="${block}"]`);

/** Where a point of the document lies in clean copy; `null` if it lies in no block. */
export function placeOfPoint(root: Element, node: Node | null, offset: number): CopyPlace | null {
  if (!node || !root.contains(node)) return null;
  const inside = node instanceof Element ? node : node.parentElement;
  const block = inside?.closest<HTMLElement>('[data-block]');
  if (!block || !root.contains(block)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return { block: Number(block.dataset['block']), offset: before.toString().length };
}

/** The text node, and the units of it before the place. */
export function pointOfPlace(root: Element, { block, offset }: CopyPlace): readonly [Node, number] | null {
  const element = blockElement(root, block);
  if (!element) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (offset <= passed + length) return [node, offset - passed];
    passed += length;
  }
  return [element, element.childNodes.length];
}

function rectOf(node: Node, from: number, to: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects()[0] ?? null;
}

/** Where a caret stands on the screen, in pixels of the window. */
export function rectOfPoint(node: Node, offset: number): DOMRect | null {
  const caret = rectOf(node, offset, offset);
  if (caret || !(node instanceof Text)) return caret ?? (node instanceof Element ? node.getBoundingClientRect() : null);
  const after = offset < node.length ? rectOf(node, offset, offset + 1) : null;
  if (after) return new DOMRect(after.left, after.top, 0, after.height);
  const before = offset > 0 ? rectOf(node, offset - 1, offset) : null;
  return before && new DOMRect(before.right, before.top, 0, before.height);
}

/** What lies between two places, the first of which is read first; `null` if one is not drawn or they are the other way round. */
export function rangeOfPlaces(root: Element, from: CopyPlace, to: CopyPlace): Range | null {
  const [start, end] = [pointOfPlace(root, from), pointOfPlace(root, to)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.collapsed ? null : range;
}

/** Where a place of clean copy stands on the screen; `null` if it is not drawn. */
export function rectOfPlace(root: Element, place: CopyPlace): DOMRect | null {
  const point = pointOfPlace(root, place);
  return point && rectOfPoint(...point);
}
