import type { CopyLine, Stretch } from './copyLine.ts';
import { isShape, letterOf } from './glyphs.ts';
import { type HyphenReading, readHyphen } from './hyphens.ts';
import type { PageHabits } from './pageHabits.ts';
import { codeBefore, isCjk, isDigit, isIdeograph, isSharedMark } from './script.ts';

/**
 * A stretch of clean copy and the source range it came from. Where text and range are equally long they answer each
 * other unit by unit; else the run is one thing (a ligature, a correction, a hyphen that went: its text is empty).
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Clean copy and where it came from: `text` is the runs' texts one after the other. */
export interface Copy {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Collects runs; touching runs that answer the source unit by unit become one. */
class CopyBuilder {
  readonly runs: Run[] = [];
  private parts: string[] = [];
  private start = -1;
  private end = -1;
  last = 0;

  add(start: number, end: number, text: string): void {
    if (text !== '') this.last = codeBefore(text, text.length);
    if (text.length !== end - start || start !== this.end) this.flush();
    if (text.length !== end - start) {
      this.runs.push({ start, end, text });
      return;
    }
    if (this.start < 0) this.start = start;
    this.end = end;
    this.parts.push(text);
  }

  flush(): void {
    if (this.start >= 0) this.runs.push({ start: this.start, end: this.end, text: this.parts.join('') });
    this.start = -1;
    this.end = -1;
    this.parts = [];
  }
}

/** Tokens of one or two ideographs with spaces between them: the line was spaced out to fill its measure. */
function isSpacedOut(line: string): boolean {
  const tokens = line.split(/[ \u3000]+/);
  if (tokens.length < 3) return false;
  let ideographs = 0;
  for (const char of line) if (isIdeograph(char.codePointAt(0) ?? 0)) ideographs++;
  const each = ideographs / tokens.length;
  return ideographs >= 3 && (each <= 1.4 || (tokens.length >= 5 && each <= 2.2));
}

/** Signs of money that stand right before their figure. */
const MONEY = new Set('$£¥');

const CLOSING = new Set('”’』」》〉】〕）)');
const OPENING = new Set('“‘『「《〈【〔（(');

/** Whether a space between two characters of a line separates something. */
function separates(before: number, after: number, spacedOut: boolean, habits: PageHabits): boolean {
  const wide = (code: number) => isCjk(code) || (habits.cjk && isSharedMark(code));
  if (!wide(before) && !wide(after)) return !(isDigit(after) && MONEY.has(String.fromCodePoint(before)));
  if (spacedOut || habits.letterspaced) return false;
  if (isIdeograph(before) && isIdeograph(after)) return true;
  if (habits.spacedMarks) return false;
  const closes = CLOSING.has(String.fromCodePoint(before));
  const opens = OPENING.has(String.fromCodePoint(after));
  return (closes && isIdeograph(after)) || (isIdeograph(before) && opens);
}

/** What is seen first after a line's `i`th stretch: 0 at the line's end, and where the next stretch brings its own space. */
function codeAfter(source: string, { stretches }: CopyLine, i: number): number {
  const next = stretches.slice(i + 1).find(({ text }) => text !== '');
  const code = next ? ((next.text ?? source).codePointAt(next.text === undefined ? next.start : 0) ?? 0) : 0;
  return code > 0 && String.fromCodePoint(code).trim() === '' ? 0 : code;
}

/** Writes source text; `after` is what is seen first behind it on the line, 0 where a space at its end separates nothing. */
function addSource(
  copy: CopyBuilder,
  source: string,
  stretch: Stretch,
  after: number,
  spacedOut: boolean,
  habits: PageHabits,
): void {
  let from = stretch.start;
  for (let i = from; i < stretch.end; ) {
    const code = source.charCodeAt(i);
    const space = (code <= 0x20 || code === 0xa0 || code > 0x1000) && source.charAt(i).trim() === '';
    if (!space && !isShape(code)) {
      i++;
      continue;
    }
    if (from < i) copy.add(from, i, source.slice(from, i));
    from = i + 1;
    if (space) {
      while (from < stretch.end && source.charAt(from).trim() === '') from++;
      const next = from < stretch.end ? (source.codePointAt(from) ?? 0) : after;
      if (next !== 0 && copy.last !== 0 && separates(copy.last, next, spacedOut, habits)) copy.add(i, from, ' ');
    } else copy.add(i, from, letterOf(source.charAt(i), habits));
    i = from;
  }
  if (from < stretch.end) copy.add(from, stretch.end, source.slice(from, stretch.end));
}

function addLine(copy: CopyBuilder, source: string, line: CopyLine, end: number, habits: PageHabits): void {
  const spacedOut = !habits.letterspaced && isSpacedOut(source.slice(line.start, line.end));
  line.stretches.forEach((stretch, i) => {
    const { start, text } = stretch;
    if (text !== undefined) copy.add(start, stretch.end, text.replace(/\s*\n\s*/g, ' '));
    else {
      const part = { start, end: Math.min(stretch.end, end) };
      addSource(copy, source, part, codeAfter(source, line, i), spacedOut, habits);
    }
  });
}

const HYPHENS = new Set('-\u00ad\u2010¬');

/** The part of a word that ends a line before its hyphen, and the part that begins the next. */
function hyphenAt(source: string, line: CopyLine, next: CopyLine): { before: string; after: string } | undefined {
  const last = line.stretches.at(-1);
  const first = next.stretches[0];
  if (!last || !first || last.text !== undefined || first.text !== undefined) return undefined;
  if (!HYPHENS.has(source.charAt(last.end - 1))) return undefined;
  const before = /[\p{L}\p{M}\p{N}'’-]+$/u.exec(source.slice(Math.max(last.start, last.end - 65), last.end - 1))?.[0];
  const after = /^[\p{L}\p{M}\p{N}'’]+/u.exec(source.slice(first.start, Math.min(first.end, first.start + 64)))?.[0];
  return before && after ? { before, after } : undefined;
}

/** Whether two lines of the same text meet with a space. */
function meetsWithSpace(before: number, after: number, habits: PageHabits): boolean {
  const wide = (code: number) => isCjk(code) || (habits.cjk && isSharedMark(code));
  if (wide(before) || wide(after) || before === 0) return false;
  return !(habits.cjk && isDigit(before) && isDigit(after));
}

/** How the hyphen between two lines is read; `undefined` where there is none. */
function hyphenReading(source: string, line: CopyLine, next: CopyLine, habits: PageHabits): HyphenReading | undefined {
  const hyphen = hyphenAt(source, line, next);
  if (!hyphen || isCjk(hyphen.after.codePointAt(0) ?? 0)) return undefined;
  return readHyphen(hyphen.before, hyphen.after, habits);
}

/** Writes one line and what stands between it and the next. */
function addLineAndJoint(copy: CopyBuilder, source: string, line: CopyLine, next: CopyLine, habits: PageHabits): void {
  const reading = hyphenReading(source, line, next, habits);
  const drop = reading === 'drop';
  addLine(copy, source, line, drop ? line.end - 1 : line.end, habits);
  if (drop) copy.add(line.end - 1, line.end, '');
  if (drop || reading === 'keep') return;
  const nextFirst = next.stretches[0];
  const after = (nextFirst?.text ?? source).codePointAt(nextFirst?.text === undefined ? next.start : 0) ?? 0;
  if (!meetsWithSpace(copy.last, after, habits)) return;
  const blank = line.end < source.length && source.charAt(line.end).trim() === '';
  copy.add(line.end, blank ? line.end + 1 : line.end, ' ');
}

/**
 * Lines to running text: nothing between CJK characters, a space between Latin words, end-of-line hyphens resolved, the
 * text layer's own spaces gone, spaces between phrases and names kept (one each), full-width forms kept.
 */
export function joinLines(source: string, lines: readonly CopyLine[], habits: PageHabits): Copy {
  const copy = new CopyBuilder();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) addLineAndJoint(copy, source, line, next, habits);
    else addLine(copy, source, line, line.end, habits);
  });
  copy.flush();
  return { text: copy.runs.map((run) => run.text).join(''), runs: copy.runs };
}
