import type { CopyLine } from './copyLine.ts';
import { type LineMeasure, measureLine, widthOf } from './lineMeasure.ts';
import type { PageHabits } from './pageHabits.ts';
import { endsSentence, isCjk } from './script.ts';

/** How a line ends: in mid-word, in mid-sentence, with a sentence, with a sentence and a closing mark, with a colon. */
export type LineEnd = 'word' | 'digit' | 'hyphen' | 'comma' | 'sentence' | 'quoted' | 'colon' | 'dash';
/** How a line begins. */
export type LineHead = 'lower' | 'upper' | 'digit' | 'quote' | 'ideograph' | 'list' | 'other';

/** What tells, between two neighbouring lines, whether a paragraph ends there. Widths in half ems. */
export interface JointCues {
  readonly end: LineEnd;
  readonly head: LineHead;
  /** Room that the first line left at its end beyond what the next line's first word would have taken. */
  readonly room: number;
  /** The same room, judged by the two lines to either side alone: a drop-in column has a measure of its own. */
  readonly nearRoom: number;
  /** Width of the next line's first word, and what the first line left free, by the measure of a longer stretch. */
  readonly word: number;
  readonly slack: number;
  /** What the second line left free by that measure, and the width of the third's first word. */
  readonly slackAfter: number;
  readonly wordAfter: number;
  /** The first line's width as a share of the column's measure. */
  readonly filled: number;
  /** Room that the second line leaves beyond what the third's first word would have taken: it was indented. */
  readonly roomAfter: number;
  /** The same, judged by the lines around it alone. */
  readonly nearRoomAfter: number;
  /** The second line's width as a share of the measure of the lines from it on. */
  readonly filledAfter: number;
  /** How much further in the second line begins than the rows around it. */
  readonly indent: number;
  /** Blank rows, a column or text of others between the two. */
  readonly apart: boolean;
  /** The measure after the joint by that before it. */
  readonly widening: number;
  /** Both stand on one row, or the first does not end its row, or the second does not begin its own. */
  readonly sameRow: boolean;
  readonly cut: boolean;
  /** The second line is the flow's last, and ends it. */
  readonly last: boolean;
  readonly endsAfter: boolean;
}

const NOT_FIRST = /^[，。、；：！？）」』》〉】〕”’％…,.;:!?)\]}]+/;

/** Width of what cannot be parted from the beginning of a line: a Latin word, an ideograph and the marks after it. */
function firstWordWidth(text: string, line: CopyLine, cjk: boolean): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  const code = head.codePointAt(0) ?? 0;
  if (!isCjk(code)) {
    const word = /^[^\s\u2e80-\uffef]+/.exec(head)?.[0] ?? '';
    return widthOf(head, 0, word.length, cjk) + (cjk ? 0 : 0.5);
  }
  const first = String.fromCodePoint(code).length;
  return widthOf(head, 0, first + (NOT_FIRST.exec(head.slice(first))?.[0].length ?? 0), cjk);
}

/** Titles and the like, and initials: their full stop ends no sentence. A sentence that ends so is rare. */
const ABBREVIATED =
  /(?:^|[\s(“"‘])(?:\p{Lu}|Mrs?|Ms|Messrs|Dr|Prof|Rev|Fr|Sr|St|Hon|Gen|Col|Maj|Capt|Lt|Sgt|Gov|Sen|Rep|Nos?|Mt|Ft|Hr|Nr|Bd|Mme|Mlle|MM)\.$/u;

function lineEnd(tail: string): LineEnd {
  if (ABBREVIATED.test(tail)) return 'word';
  if (endsSentence(tail)) return /[。！？．…!?.]$/.test(tail) ? 'sentence' : 'quoted';
  if (/[-\u00ad]$/.test(tail)) return 'hyphen';
  if (/[，、；,;]$/.test(tail)) return 'comma';
  if (/[:：]$/.test(tail)) return 'colon';
  if (/[\d０-９%％]$/.test(tail)) return 'digit';
  return /[—–―]$/.test(tail) ? 'dash' : 'word';
}

const LIST_HEAD =
  /^(?:[•●■□◆◇▲△★☆▪*]|[（(]?[\d一二三四五六七八九十]{1,3}[)）、.．](?!\d)|第[一二三四五六七八九十]+[，、：])/;

function lineHead(head: string): LineHead {
  if (LIST_HEAD.test(head)) return 'list';
  if (/^[“‘"'「『《«„]/.test(head)) return 'quote';
  if (/^\p{Ll}/u.test(head)) return 'lower';
  if (/^\p{Lu}/u.test(head)) return 'upper';
  if (/^[\d０-９]/.test(head)) return 'digit';
  return isCjk(head.codePointAt(0) ?? 0) ? 'ideograph' : 'other';
}

/** How many lines to either side tell the measure of a column. */
const NEAR = 5;

function widest(measures: readonly LineMeasure[], from: number, to: number): number {
  let width = 1;
  for (let i = Math.max(0, from); i < Math.min(measures.length, to); i++)
    width = Math.max(width, (measures[i] as LineMeasure).full);
  return width;
}

/** How far a stretch of one measure is followed, in lines. */
const FAR = 16;
/** Lines this much wider than the measure stand in another column. */
const WIDER = 1.12;

/** The measure of the longer stretch around line `i`, where `measure` is that of its neighbours. */
function longMeasure(measures: readonly LineMeasure[], i: number, measure: number): number {
  let width = measure;
  for (const step of [-1, 1])
    for (let j = i; Math.abs(j - i) < FAR; j += step) {
      const full = measures[j]?.full;
      if (full === undefined || full > WIDER * measure) break;
      width = Math.max(width, full);
    }
  return width;
}

/** White rows between two lines beyond what the page always has are no cue of their own: any gap is the same here. */
function gapBetween(text: string, a: CopyLine, b: CopyLine): { apart: boolean; sameRow: boolean } {
  if (a.end > b.start || b.start - a.end > 200) return { apart: true, sameRow: false };
  const between = text.slice(a.end, b.start);
  const newlines = between.split('\n').length - 1;
  return { apart: newlines > 1 || between.trim() !== '', sameRow: newlines === 0 };
}

function cuesAt(
  text: string,
  lines: readonly CopyLine[],
  measures: readonly LineMeasure[],
  i: number,
  cjk: boolean,
): JointCues {
  const [a, b, c] = [lines[i - 1] as CopyLine, lines[i] as CopyLine, lines[i + 1]];
  const [ma, mb] = [measures[i - 1] as LineMeasure, measures[i] as LineMeasure];
  const wordAfter = c ? firstWordWidth(text, c, cjk) : Number.NaN;
  const before = widest(measures, i - NEAR, i);
  const after = widest(measures, i, i + NEAR);
  const first = firstWordWidth(text, b, cjk);
  const measure = Math.max(ma.full, Math.min(before, after));
  return {
    end: lineEnd(text.slice(Math.max(a.start, a.end - 8), a.end)),
    head: lineHead(text.slice(b.start, Math.min(b.end, b.start + 8))),
    room: measure - ma.width - first,
    nearRoom: Math.min(widest(measures, i - 2, i), widest(measures, i, i + 2)) - ma.width - first,
    word: first,
    slack: longMeasure(measures, i - 1, measure) - ma.width,
    slackAfter: longMeasure(measures, i, after) - mb.width,
    wordAfter,
    filled: ma.width / measure,
    roomAfter: after - mb.width - wordAfter,
    nearRoomAfter: Math.min(widest(measures, i - 3, i + 1), widest(measures, i, i + 3)) - mb.width - wordAfter,
    filledAfter: mb.width / after,
    indent: mb.left - Math.min(ma.left, measures[i + 1]?.left ?? ma.left),
    ...gapBetween(text, a, b),
    widening: after / before,
    cut: !ma.ends || !mb.begins,
    last: c === undefined,
    endsAfter: endsSentence(text.slice(Math.max(b.start, b.end - 8), b.end)),
  };
}

/** The cues between each line and the one before it: `cues[i - 1]` is about `lines[i]`. */
export function jointCues(text: string, lines: readonly CopyLine[], habits: PageHabits): JointCues[] {
  const measures = lines.map((line) => measureLine(text, line, habits.cjk));
  return lines.slice(1).map((_, i) => cuesAt(text, lines, measures, i + 1, habits.cjk));
}
