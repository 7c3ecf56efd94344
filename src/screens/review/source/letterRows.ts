/** Where letters would stand in a line of the source, in its pixels, and how wide they are. */
export interface LetterBox {
  readonly left: number;
  readonly width: number;
}

/** In which of a line's two rows letters stand, and how far to the right of their place. */
export interface LetterSpot {
  readonly row: 0 | 1;
  readonly shift: number;
}

/** So much is left free between letters in a row. */
const GAP = 1;

/**
 * Gives the letters of one line, from left to right, a row in which they cover no others: the upper one if there is
 * room, else the lower one; where words are shorter than letters three times running, the row that is free sooner, and
 * there no further to the right than it must be.
 */
export function letterRows(boxes: readonly LetterBox[]): readonly LetterSpot[] {
  const free: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return boxes.map(({ left, width }) => {
    const row = free[0] <= left || (free[1] > left && free[0] <= free[1]) ? 0 : 1;
    const shift = Math.max(0, free[row] - left);
    free[row] = left + shift + width + GAP;
    return { row, shift };
  });
}
