import { isHan } from './script.ts';

/**
 * Where more than this share of a page's Han stand behind a space, spaces mean nothing: some OCR puts them everywhere
 * (0.6 of all Han); the gutters of narrow columns alone come to no more than 0.13.
 */
const SPACED_OUT = 0.2;

/** Whether spaces between the Han of a text part no columns: too few Han, or too many spaces. */
export function isSpacedOut(text: string): boolean {
  let han = 0;
  let spaced = 0;
  const end = Math.min(text.length, 20_000);
  for (let i = 2; i < end; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    han++;
    if (text.charCodeAt(i - 1) === 0x20 && isHan(text.charCodeAt(i - 2))) spaced++;
  }
  return han < 0.1 * end || spaced > SPACED_OUT * han;
}
