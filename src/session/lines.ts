import { firstIndex } from '../domain/firstIndex.ts';
import type { Range } from '../domain/span.ts';

/** Where the line begins that holds an offset. `lastIndexOf` takes a place before the text for its first. */
export const lineStart = (text: string, offset: number): number =>
  offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Lines of a text: a line runs to the next newline, which is not part of it. Offsets are UTF-16 units. */
export function lineAt(text: string, offset: number): Range {
  const start = lineStart(text, offset);
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

const isBlankLine = (text: string, { start, end }: Range): boolean => text.slice(start, end).trim() === '';

/** Start of the nearest line above the one that holds `offset` with something on it; 0 if there is none. */
export function lineAbove(text: string, offset: number): number {
  let line = lineAt(text, offset);
  while (line.start > 0) {
    line = lineAt(text, line.start - 1);
    if (!isBlankLine(text, line)) return line.start;
  }
  return 0;
}

/** Start of the nearest line below the one that holds `offset` with something on it; the text's end if there is none. */
export function lineBelow(text: string, offset: number): number {
  let line = lineAt(text, offset);
  while (line.end < text.length) {
    line = lineAt(text, line.end + 1);
    if (!isBlankLine(text, line)) return line.start;
  }
  return text.length;
}

/** Where what stands at an offset ends on its line: at a gap as wide as between columns, else at the line's end. */
export function fragmentEnd(text: string, offset: number): number {
  const { end } = lineAt(text, offset);
  const gap = text.slice(offset, end).search(/\s{2,}\S/u);
  return gap <= 0 ? end : offset + gap;
}

/** Offsets at which lines begin, for line numbers: the first is 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Number of the line that holds an offset, counted from 1. `starts`: see `lineStarts`. */
export const lineNumber = (starts: readonly number[], offset: number): number =>
  firstIndex(starts, (start) => start > offset);
