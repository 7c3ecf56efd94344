import type { Range } from '../domain/span.ts';
import { lineAt } from './lines.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** Offsets at which words (by UAX #29 and the platform's dictionary for Chinese) begin on the line around an offset. */
export function wordStarts(text: string, around: number): number[] {
  const line = lineAt(text, around);
  return [...words.segment(text.slice(line.start, line.end))]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index }) => line.start + index);
}

/** The word that holds an offset, within its line; what stands between two words is one too. `null` at a line's end. */
export function wordHolding(text: string, at: number): Range | null {
  const line = lineAt(text, at);
  const found = words.segment(text.slice(line.start, line.end)).containing(at - line.start);
  const start = line.start + (found?.index ?? 0);
  return found ? { start, end: start + found.segment.length } : null;
}

/** Where the word at an offset ends: at white space, the next word or the line's end. */
export function wordEnd(text: string, at: number): number {
  const next = wordStarts(text, at).find((start) => start > at) ?? lineAt(text, at).end;
  return at + text.slice(at, next).trimEnd().length;
}
