import { type Correction, firstAfter } from '../domain/correction.ts';
import type { Range } from '../domain/span.ts';

/** A stretch of a line: source text, or what the editor corrected it to (then `text` is there, and final). */
export interface Stretch extends Range {
  readonly text?: string;
}

/** One line of a span, without the spaces around it. Its range reaches from its first visible character to its last. */
export interface CopyLine extends Range {
  readonly stretches: readonly Stretch[];
}

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

const isSeen = (text: string, { start, end, text: corrected }: Stretch): boolean =>
  corrected !== undefined || text.slice(start, end).trim() !== '';

/** A line's stretches with the spaces at its two ends taken off; `undefined` where nothing is left. */
function trimmedLine(text: string, stretches: readonly Stretch[]): CopyLine | undefined {
  const seen = stretches.slice(
    stretches.findIndex((stretch) => isSeen(text, stretch)),
    stretches.findLastIndex((stretch) => isSeen(text, stretch)) + 1,
  );
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let { start } = first;
  if (first.text === undefined) while (isSpace(text, start)) start++;
  let { end } = last;
  if (last.text === undefined) while (isSpace(text, end - 1)) end--;
  seen[0] = { ...first, start };
  seen[seen.length - 1] = { ...(seen.at(-1) as Stretch), end };
  return { start, end, stretches: seen };
}

/**
 * The lines of a range of the source, with the corrections that lie in it. A newline inside a correction's range is
 * gone: the corrected text rules. Lines without a visible character are left out.
 */
export function copyLines(text: string, range: Range, corrections: readonly Correction[]): CopyLine[] {
  const lines: CopyLine[] = [];
  let stretches: Stretch[] = [];
  const endLine = () => {
    const line = trimmedLine(text, stretches);
    if (line) lines.push(line);
    stretches = [];
  };
  let next = firstAfter(corrections, range.start);
  let from = range.start;
  for (let i = range.start; i < range.end; ) {
    const correction = corrections[next];
    if (correction && correction.start <= i) {
      if (from < i) stretches.push({ start: from, end: i });
      const end = Math.min(Math.max(correction.end, i), range.end);
      stretches.push({ start: i, end, text: correction.text });
      next++;
      from = end;
      i = end;
    } else if (text.charCodeAt(i) === 10) {
      if (from < i) stretches.push({ start: from, end: i });
      endLine();
      from = ++i;
    } else i++;
  }
  if (from < range.end) stretches.push({ start: from, end: range.end });
  endLine();
  return lines;
}

/** What a line reads, corrections applied. */
export const lineText = (text: string, line: CopyLine): string =>
  line.stretches.map((stretch) => stretch.text ?? text.slice(stretch.start, stretch.end)).join('');
