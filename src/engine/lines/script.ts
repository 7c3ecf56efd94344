/** Whether a UTF-16 unit is set on a full em in East Asian type: Han, kana, hangul, CJK punctuation, full-width forms. */
export function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff60)
  );
}

/** Han proper, halves of astral Han included (a surrogate pair then counts as two wide units, near enough). */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xd840 && unit <= 0xd888);
}

/** Whether a UTF-16 unit is a space, a break of lines or of no width. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x1680 ||
  unit === 0x85;

/** Letters of the Latin alphabet, with and without accents, as far as the newspapers of Europe have them. */
export const isLatinLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Dashes and ellipses are as wide as Han where they stand among Han. Quotation marks are so in some faces only. */
const isShared = (unit: number): boolean => unit === 0x2014 || unit === 0x2026;

/** Width of UTF-16 units in character cells of a composing system: wide characters take two. */
export function cellsOf(units: Uint16Array, han: boolean): number {
  let cells = units.length;
  for (const unit of units) if (isWide(unit) || (han && isShared(unit))) cells++;
  return cells;
}

/** Two UTF-16 units in their order; 0 for one that there is not. */
export type Units = readonly [number, number];

export const firstUnits = (text: string): Units => [text.charCodeAt(0) || 0, text.charCodeAt(1) || 0];
export const lastUnits = (text: string): Units => [
  text.charCodeAt(text.length - 2) || 0,
  text.charCodeAt(text.length - 1) || 0,
];

/** Visits all Han that stand side by side in a text, as UTF-16 units. */
export function eachHanPair(text: string, visit: (before: number, after: number) => void): void {
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i);
    if (isHan(before) && isHan(after)) visit(before, after);
  }
}
