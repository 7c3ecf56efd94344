import type { Part } from '../lines/part.ts';

/**
 * Where more than this share of a page's lines stand between two blank lines, blank lines stand within headlines too: as
 * some extractors set them between any two lines of large type.
 */
const SCATTERED = 0.07;

/** Whether so many of a page's lines stand alone that blank lines part nothing. */
export function isScattered(parts: readonly Part[]): boolean {
  const blanks = parts.filter(({ first }) => first).map(({ line }) => line.blanks > 0);
  const alone = blanks.filter((blank, i) => blank && (blanks[i + 1] ?? true)).length;
  return alone > SCATTERED * blanks.length;
}
