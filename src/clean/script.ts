/** What kind of writing a character belongs to, and how wide it is set. All take code points. */

const within = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** Han (with compatibility forms, radicals and the astral planes), kana, bopomofo: written without word spaces. */
export const isIdeograph = (code: number): boolean =>
  within(code, 0x2e80, 0x2fdf) ||
  within(code, 0x3005, 0x3007) ||
  within(code, 0x3040, 0x312f) ||
  within(code, 0x31a0, 0x31ff) ||
  within(code, 0x3400, 0x4dbf) ||
  within(code, 0x4e00, 0x9fff) ||
  within(code, 0xf900, 0xfaff) ||
  within(code, 0x20000, 0x3ffff);

/** Punctuation that only CJK type uses, and full-width forms. */
export const isWideMark = (code: number): boolean =>
  within(code, 0x3001, 0x3004) ||
  within(code, 0x3008, 0x3020) ||
  code === 0x30fb ||
  within(code, 0xfe30, 0xfe4f) ||
  within(code, 0xff01, 0xff60) ||
  within(code, 0x25a0, 0x25cf);

export const isCjk = (code: number): boolean => isIdeograph(code) || isWideMark(code);

/** Marks that Latin and CJK type share: wide in the one, narrow in the other. */
export const isSharedMark = (code: number): boolean =>
  within(code, 0x2014, 0x2015) || within(code, 0x2018, 0x201f) || code === 0x2026 || code === 0x00b7;

export const isDigit = (code: number): boolean => within(code, 0x30, 0x39);

/** The code point that ends before `offset`, 0 at the very start. */
export function codeBefore(text: string, offset: number): number {
  const last = text.charCodeAt(offset - 1);
  if (Number.isNaN(last)) return 0;
  return within(last, 0xdc00, 0xdfff) && offset > 1 ? (text.codePointAt(offset - 2) ?? 0) : last;
}

/** Whether most letters of a text are CJK. Looks at no more than its first 20,000 characters. */
export function isMostlyCjk(text: string): boolean {
  let balance = 0;
  const end = Math.min(text.length, 20_000);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isIdeograph(code)) balance += 2;
    else if (within(code | 0x20, 0x61, 0x7a)) balance -= 1;
  }
  return balance > 0;
}

const CLOSERS = '”’"\'』」）)》〉】〕］]﹂﹄»';

/** Whether a line ends a sentence: a full stop, question or exclamation mark, with closing quotes after it or not. */
export function endsSentence(line: string): boolean {
  let i = line.length;
  while (i > 0 && CLOSERS.includes(line.charAt(i - 1))) i--;
  return /[。！？．…!?.]/.test(line.charAt(i - 1));
}
