/**
 * Where one character (grapheme cluster, UAX #29) ends and the next begins. Offsets are UTF-16 units; a cluster never
 * reaches over a newline, so only the line around an offset is ever looked at.
 */
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Printable ASCII and the CJK ideographs of the BMP: between two of these there is always a boundary. */
const plain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/** Long enough for any real cluster; keeps a line of megabytes from being segmented for one offset. */
const WINDOW = 256;

/** A place before `offset` from which segmenting may start: a line's start or a boundary between plain characters. */
function safeStart(text: string, offset: number): number {
  for (let i = offset - 1; i > 0 && i > offset - WINDOW; i--) {
    if (text.charCodeAt(i) === 10) return i + 1;
    if (plain(text.charCodeAt(i)) && plain(text.charCodeAt(i - 1))) return i;
  }
  return Math.max(0, offset - WINDOW);
}

/** The cluster around an offset that is not at a plain boundary. */
function clusterAround(text: string, offset: number): { start: number; end: number } {
  const from = safeStart(text, offset);
  const segment = clusters.segment(text.slice(from, offset + WINDOW)).containing(offset - from);
  const start = from + (segment?.index ?? offset - from);
  return { start, end: start + (segment?.segment.length ?? 0) };
}

function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before === 10 || after === 10 || (plain(before) && plain(after));
}

/** The last boundary between characters at or before the offset. */
export function floorToCharacter(text: string, offset: number): number {
  return isPlainBoundary(text, offset) ? offset : clusterAround(text, offset).start;
}

/** The first boundary between characters at or after the offset. */
export function ceilToCharacter(text: string, offset: number): number {
  if (isPlainBoundary(text, offset)) return offset;
  const { start, end } = clusterAround(text, offset);
  return start === offset ? offset : end;
}

/** Whether no character is cut at the offset; both ends of the text are boundaries. */
export const isCharacterBoundary = (text: string, offset: number): boolean => floorToCharacter(text, offset) === offset;

/** Whether the UTF-16 unit at the offset is white space, as `trim` knows it; the text's end counts as such. */
export const isSpaceAt = (text: string, offset: number): boolean => text.charAt(offset).trim() === '';

/** Whether `[start, end)` holds nothing that can be seen. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpaceAt(text, i)) return false;
  return true;
}

/** The first visible character at or after `start`; `end` where there is none. Never inside a cluster. */
export function skipSpace(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isSpaceAt(text, i) && isCharacterBoundary(text, i + 1)) i++;
  return i;
}
