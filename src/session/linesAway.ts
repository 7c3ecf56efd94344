import type { Range } from '../domain/span.ts';
import { lineNumber } from './lines.ts';

/**
 * How many lines a range stands away from the nearest of some others: 0 beside or among them, less than 0 above it.
 * `starts`: see `lineStarts`.
 */
export function linesAway(starts: readonly number[], range: Range, others: readonly Range[]): number {
  const [first, last] = linesOf(starts, range);
  const distances = others.map((other) => {
    const [from, to] = linesOf(starts, other);
    if (last < from) return last - from + 1;
    return first > to ? first - to - 1 : 0;
  });
  return distances.reduce((best, next) => (Math.abs(next) < Math.abs(best) ? next : best), distances[0] ?? 0);
}

/** First and last line of a range, counted from 1. */
export const linesOf = (starts: readonly number[], { start, end }: Range): readonly [number, number] => [
  lineNumber(starts, start),
  lineNumber(starts, Math.max(start, end - 1)),
];
