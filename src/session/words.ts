import { lineAt } from './lines.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Offsets at which words (by UAX #29 and the platform's dictionary for Chinese) begin on the line around an offset. */
export function wordStarts(text: string, around: number): number[] {
  const line = lineAt(text, around);
  return [...words.segment(text.slice(line.start, line.end))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => line.start + index);
}

/** Where the word at an offset ends: at white space, the next word or the line's end. */
export function wordEnd(text: string, at: number): number {
  const next = wordStarts(text, at).find((start) => start > at) ?? lineAt(text, at).end;
  return at + text.slice(at, next).trimEnd().length;
}
