/** What a file is that holds no plain text. */
export const BINARY_KINDS = ['pdf', 'image', 'archive', 'document', 'unknown'] as const;
export type BinaryKind = (typeof BINARY_KINDS)[number];

/** First bytes by which formats are known (their own specifications; Latin-1 notation). */
const MAGIC: readonly (readonly [string, BinaryKind])[] = [
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\0\0\0\x0cjP  ', 'image'],
  ['AT&TFORM', 'image'],
  // Word, Excel and OpenDocument files are ZIP archives too: which one is not worth opening it for.
  ['PK\x03\x04', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf\x27\x1c', 'archive'],
  ['Rar!', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'document'],
  ['{\\rtf', 'document'],
];

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  bytes.length >= magic.length && [...magic].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** The kind of a file that is known by its first bytes, or `null`. */
export function kindByMagic(bytes: Uint8Array): BinaryKind | null {
  return MAGIC.find(([magic]) => startsWith(bytes, magic))?.[1] ?? null;
}
