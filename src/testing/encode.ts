/** Where Windows-1252 leaves Latin-1, from the table of its vendor: Node's own decoder is no witness for these. */
const WINDOWS_ONLY: readonly (readonly [string, number[]])[] = [
  ['€', [0x80]],
  ['…', [0x85]],
  ['‘', [0x91]],
  ['’', [0x92]],
  ['“', [0x93]],
  ['”', [0x94]],
  ['–', [0x96]],
  ['—', [0x97]],
];

/** What bytes stand for a character, found by asking the decoder what every one and every pair of bytes stands for. */
function inverse(encoding: string): Map<string, number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if (Array.from(letter).length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
    } catch {
      // These bytes stand for nothing.
    }
  };
  for (let lead = 0; lead < 256; lead++) learn([lead]);
  if (encoding === 'windows-1252') return new Map([...bytesOf, ...WINDOWS_ONLY]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return bytesOf;
}

const inverses = new Map<string, Map<string, number[]>>();

/** A text as bytes of an encoding, named as `TextDecoder` names it; throws where the encoding has no such character. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    return new Uint8Array(view.buffer);
  }
  const table = inverses.get(encoding) ?? inverse(encoding);
  inverses.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}
