import { isHan, isWide } from '../lines/script.ts';
import { endsSentence } from '../roles/cues.ts';
import type { GoldSegment } from './goldPage.ts';

/** A stretch of copy of one role. */
export interface Run {
  readonly text: string;
  readonly role: string;
}
/** A printed line, or a paragraph: runs one after the other. */
export type Line = readonly Run[];

export const HEADS: ReadonlySet<string> = new Set(['headline', 'kicker', 'deck', 'subheadline']);
/** Lines of these roles are never set together with others. */
const DISPLAY: ReadonlySet<string> = new Set([...HEADS, 'subhead', 'crosshead', 'pull-quote', 'pullquote']);
export const isDisplay = (line: Line | undefined): boolean => DISPLAY.has(line?.[0]?.role ?? '');

export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/** Width in character cells: what is wide takes two. */
export function cellsIn(text: string): number {
  let cells = text.length;
  for (let i = 0; i < text.length; i++) if (isWide(text.charCodeAt(i))) cells++;
  return cells;
}

/** The printed lines of segments, in their order; a line that several segments share is one. */
export function linesIn(text: string, segments: readonly GoldSegment[]): readonly Line[] {
  const lines: Run[][] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const [start, end, role] of segments) {
    const between = before <= start ? text.slice(before, start) : '\n';
    const [first = '', ...more] = text.slice(start, end).split('\n');
    if (between.includes('\n')) lines.push([{ text: first, role }]);
    else lines.at(-1)?.push({ text: between + first, role });
    lines.push(...more.map((line) => [{ text: line, role }]));
    before = end;
  }
  return lines.filter((line) => textOf(line).trim() !== '');
}

/** A line that falls short of this share of its column ends a paragraph, if it ends a sentence. */
const SHORT = 0.85;
const INDENTED = /^(?:\u3000|\s{2})/u;

/** Lines joined to paragraphs, words that were parted at a line's end put together again. */
export function paragraphsIn(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map((line) => textOf(line).trim());
  const widths = texts.map(cellsIn).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.7)] ?? 1;
  const paragraphs: Run[][] = [];
  lines.forEach((line, k) => {
    const above = texts[k - 1];
    const ended = above === undefined || (endsSentence(above) && cellsIn(above) < SHORT * column);
    if (ended || standsApart(lines[k - 1], line) || INDENTED.test(textOf(line))) paragraphs.push([...line]);
    else join(paragraphs.at(-1) as Run[], line);
  });
  return paragraphs;
}

function standsApart(above: Line | undefined, line: Line): boolean {
  const role = above?.at(-1)?.role;
  return isDisplay(above) || isDisplay(line) || (role !== line[0]?.role && role !== 'dateline');
}

const PARTED = /\p{L}[-‐¬]$/u;
const TIGHT = /[\u3000-\u303f\uff00-\uffef]$/u;

function join(paragraph: Run[], [first, ...rest]: Line): void {
  const last = paragraph.pop();
  if (!last || !first) return;
  const end = last.text.trimEnd();
  const start = first.text.trimStart();
  const parted = PARTED.test(end) && /^\p{Ll}/u.test(start);
  const tight = isHan(end.charCodeAt(end.length - 1)) || isHan(start.charCodeAt(0)) || TIGHT.test(end);
  const head = parted ? end.slice(0, -1) : tight ? end : `${end} `;
  if (last.role === first.role) paragraph.push({ text: head + start, role: last.role }, ...rest);
  else paragraph.push({ text: head, role: last.role }, { text: start, role: first.role }, ...rest);
}

/** What no line's end parts: a word with what follows it up to a space, or a wide character with its punctuation. */
const TOKEN =
  /[^\s\u3000-\u9fff\uff00-\uffef]+\s*|[\u3000-\u9fff\uff00-\uffef][\u3001-\u3002\u300b-\u300f\uff01-\uff0f\uff1a-\uff1f”’]*\s*/gu;
/** Words of so many letters are parted, no nearer to their ends than this. */
const LONG = /^\p{L}{7,}/u;
const FROM_END = 3;

/** How a column is set: its width in cells, what a paragraph begins with, whether long words are parted. */
export interface Measure {
  readonly cells: number;
  readonly indent: string;
  readonly hyphens: boolean;
}

/** A paragraph set in lines. */
export function setIn({ cells, indent, hyphens }: Measure, paragraph: Line): readonly Line[] {
  const lines: Run[][] = [[]];
  let left = cells;
  const put = (text: string, role: string): void => {
    lines.at(-1)?.push({ text, role });
    left -= cellsIn(text);
  };
  const turn = (): void => {
    lines.push([]);
    left = cells;
  };
  if (indent !== '') put(indent, paragraph[0]?.role ?? 'body');
  for (const { text, role } of paragraph)
    for (const [token] of text.matchAll(TOKEN)) {
      const full = cellsIn(token.trimEnd()) > left && left < cells;
      const keep = full && hyphens ? Math.min((LONG.exec(token)?.[0].length ?? 0) - FROM_END, left - 1) : 0;
      if (keep >= FROM_END && !isHan(token.charCodeAt(0))) put(`${token.slice(0, keep)}-`, role);
      if (full) turn();
      put(keep >= FROM_END && !isHan(token.charCodeAt(0)) ? token.slice(keep) : token, role);
    }
  return lines.filter((line) => line.length > 0);
}
