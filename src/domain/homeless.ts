import { isSpaceAt } from './characters.ts';
import type { Proof } from './proof.ts';

/** Visible ASCII and the CJK ideographs of the BMP: no need to ask whether they are spaces. */
const surelyVisible = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);
const endsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** Characters of `[start, end)` that are not spaces; a surrogate pair is one. */
export function visibleIn(text: string, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (surelyVisible(code) || !(endsPair(text, i) || isSpaceAt(text, i))) found++;
  }
  return found;
}

/** How many characters nobody owns yet, spaces not counted. Looks at unassigned text only. */
export function homelessIn({ page: { text }, starts }: Proof): number {
  let found = 0;
  starts.forEach(({ start, owner }, i) => {
    if (owner === 'unassigned') found += visibleIn(text, start, starts[i + 1]?.start ?? text.length);
  });
  return found;
}
