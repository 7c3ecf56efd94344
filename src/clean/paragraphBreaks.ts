import { type CopyLine, lineText } from './copyLine.ts';
import { type LineMeasure, measureLine, widthOf } from './lineMeasure.ts';
import type { PageHabits } from './pageHabits.ts';
import { endsSentence, isCjk } from './script.ts';

/** What tells between two neighbouring lines whether a paragraph ends there. Widths in half ems. */
export interface JointCues {
  readonly endsSentence: boolean;
  /** Room that the first line left at its end beyond what the next line's first word would have taken. */
  readonly room: number;
  /** Room that the second line leaves beyond what the third's first word would have taken: indented, if its own. */
  readonly roomAfter: number;
  /** How much further in the second line begins than the rows around it. */
  readonly indent: number;
  /** The measure of the column. */
  readonly measure: number;
  /** Blank rows, or text of others, between the two. */
  readonly apart: boolean;
  readonly sameRow: boolean;
}

const NOT_FIRST = /^[，。、；：！？）」』》〉】〕”’％…,.;:!?)\]}]+/;

/** Width of what cannot be parted from the beginning of a line: a Latin word, an ideograph and the marks after it. */
function firstWordWidth(text: string, line: CopyLine): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  const code = head.codePointAt(0) ?? 0;
  if (!isCjk(code)) return widthOf(head, 0, /^\S+/.exec(head)?.[0].length ?? 0) + 0.55;
  const first = String.fromCodePoint(code).length;
  return widthOf(head, 0, first + (NOT_FIRST.exec(head.slice(first))?.[0].length ?? 0));
}

const widest = (measures: readonly LineMeasure[], from: number, to: number): number => {
  let width = 0;
  for (let i = Math.max(0, from); i < Math.min(measures.length, to); i++)
    width = Math.max(width, (measures[i] as LineMeasure).full);
  return width;
};

/** The column's measure at a joint: what the lines before it and after it reach, the lesser where they differ. */
function measureAt(measures: readonly LineMeasure[], i: number): number {
  const before = widest(measures, i - 4, i);
  const after = widest(measures, i, i + 4);
  const own = (measures[i - 1] as LineMeasure).full;
  return Math.max(own, Math.min(before, after));
}

function cuesAt(text: string, lines: readonly CopyLine[], measures: readonly LineMeasure[], i: number): JointCues {
  const [a, b, c] = [lines[i - 1] as CopyLine, lines[i] as CopyLine, lines[i + 1]];
  const [ma, mb] = [measures[i - 1] as LineMeasure, measures[i] as LineMeasure];
  const measure = measureAt(measures, i);
  const between = text.slice(a.end, Math.min(b.start, a.end + 200));
  const newlines = between.split('\n').length - 1;
  return {
    endsSentence: endsSentence(lineText(text, a)),
    room: measure - ma.width - firstWordWidth(text, b),
    roomAfter: c ? widest(measures, i, i + 5) - mb.width - firstWordWidth(text, c) : 0,
    indent: mb.left - Math.min(ma.left, measures[i + 1]?.left ?? ma.left),
    measure,
    apart: a.end > b.start || newlines > 1 || between.trim() !== '',
    sameRow: a.end <= b.start && newlines === 0 && b.start - a.end < 200,
  };
}

function breaks(cues: JointCues, cjk: boolean): boolean {
  if (cues.sameRow) return false;
  if (cues.indent >= 2 && cues.indent <= 8) return cues.endsSentence || cues.room > 2;
  if (cues.endsSentence) return cues.room > (cjk ? 1 : 0.5) || (cjk && cues.roomAfter >= 1.5 && cues.roomAfter <= 5.5);
  return cues.room > 0.4 * cues.measure;
}

/** For each line whether a paragraph begins with it. The first always does. */
export function paragraphBreaks(text: string, lines: readonly CopyLine[], habits: PageHabits): boolean[] {
  const measures = lines.map((line) => measureLine(text, line));
  return lines.map((_, i) => i === 0 || breaks(cuesAt(text, lines, measures, i), habits.cjk));
}
