import type { Range } from '../domain/span.ts';
import { fragmentEnd, lineAt, lineBelow } from './lines.ts';

/** What stands on the line around an offset, gap by gap: where columns were set side by side, a line of each. */
export function fragmentsOn(text: string, offset: number): Range[] {
  const line = lineAt(text, offset);
  const found: Range[] = [];
  let at = line.start;
  for (;;) {
    const start = at + text.slice(at, line.end).search(/\S|$/u);
    if (start >= line.end) return found;
    at = fragmentEnd(text, start);
    found.push({ start, end: at });
  }
}

/** Columns as text extractors count them: a character each, whatever its width. */
const columnsOf = (text: string, { start, end }: Range): Range => {
  const line = lineAt(text, start);
  return { start: start - line.start, end: end - line.start };
};

const shared = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const fragmentAt = (text: string, offset: number): Range => ({ start: offset, end: fragmentEnd(text, offset) });

/**
 * What stands in a column, or in columns that touch, from one place down to the line of another: on each line whatever
 * lies at least half under (or over) the two.
 */
export function columnBetween(text: string, from: number, to: number): readonly Range[] {
  const corners = [from, to].map((offset) => columnsOf(text, fragmentAt(text, offset)));
  const width = {
    start: Math.min(...corners.map(({ start }) => start)),
    end: Math.max(...corners.map(({ end }) => end)),
  };
  const found: Range[] = [];
  const last = lineAt(text, Math.max(from, to)).start;
  for (let line = lineAt(text, Math.min(from, to)).start; line <= last; line = lineBelow(text, line))
    found.push(
      ...fragmentsOn(text, line).filter((each) => 2 * shared(columnsOf(text, each), width) >= each.end - each.start),
    );
  return found;
}
