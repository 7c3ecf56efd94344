/** The encodings that pages are read in, by their names in the WHATWG Encoding Standard, commonest first. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** U+FFFD, which stands wherever bytes meant nothing in the encoding they were read in. */
export const REPLACEMENT = '\uFFFD';

/** What the bytes 0x80–0x9F are in Windows-1252; a space where they are nothing. */
const WINDOWS_C1 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node (20.20 among them) read Windows-1252 as Latin-1, and so give control characters for these. */
const withWindowsLetters = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (control) => (WINDOWS_C1[control.charCodeAt(0) - 0x80] ?? ' ').trim() || control);

/** The text, without byte order mark; bytes that mean nothing become U+FFFD. `open`: more bytes may follow. */
export function lenient(bytes: Uint8Array, encoding: Encoding, open = false): string {
  const text = new TextDecoder(encoding).decode(bytes, { stream: open });
  // TextDecoder itself drops the mark of UTF-8 and UTF-16 alone.
  return (encoding === 'windows-1252' ? withWindowsLetters(text) : text).replace(/^\uFEFF/, '');
}

/** The text as UTF-8, or `null` where some bytes are none. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
