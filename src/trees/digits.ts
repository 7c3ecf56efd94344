/** Characters that JSON need not escape: ASCII from `#` on without the backslash, DEL included. */
const ALPHABET = Array.from({ length: 92 }, (_, k) => String.fromCharCode(k < 57 ? 35 + k : 36 + k)).join('');
/** Digits from 0 below this take one character. */
export const BASE = ALPHABET.length;

/** Whole numbers from 0 below this take two characters. */
export const NUMBERS = BASE * BASE;

/** A whole number, 0 to `NUMBERS` − 1, as two characters. */
export const written = (number: number): string =>
  ALPHABET.charAt(Math.floor(number / BASE)) + ALPHABET.charAt(number % BASE);

/** The `k`th number of a text of numbers. */
export const readNumber = (text: string, k: number): number =>
  digit(text.charCodeAt(2 * k)) * BASE + digit(text.charCodeAt(2 * k + 1));

/** A digit, 0 to `BASE` − 1, as a character. */
export const writtenDigit = (value: number): string => ALPHABET.charAt(value);

/** The `k`th digit of a text of digits. */
export const readDigit = (text: string, k: number): number => digit(text.charCodeAt(k));

const digit = (unit: number): number => (unit < 92 ? unit - 35 : unit - 36);
