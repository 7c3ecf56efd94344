/** The encodings that pages are read in, by their names in the WHATWG Encoding Standard, commonest first. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (name: string): name is Encoding => (ENCODINGS as readonly string[]).includes(name);

/** U+FFFD, which stands wherever bytes meant nothing in the encoding they were read in. */
export const REPLACEMENT = '\uFFFD';

/** The text, without byte order mark; bytes that mean nothing become U+FFFD. */
export const lenient = (bytes: Uint8Array, encoding: Encoding): string =>
  // TextDecoder itself drops the mark of UTF-8 and UTF-16 alone.
  new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '');

/** The text, or `null` where some bytes mean nothing in this encoding. */
export function strict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
