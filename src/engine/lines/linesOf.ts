import { inColumnOrder } from './columnOrder.ts';
import { type Cell, type Row, sideBySide } from './gutters.ts';
import { withoutJoins } from './joinedRows.ts';
import type { Line } from './line.ts';
import { plainText } from './plainText.ts';
import { isSpace, isWide } from './script.ts';
import { withoutStairs } from './staircase.ts';
import { type Spaced, spaced, stretchesOf } from './stretches.ts';
import { threadsOf } from './threads.ts';
import type { Seam } from './turns.ts';
import { untangled } from './untangled.ts';
import { uprightJoined } from './upright.ts';

/** Where this share of all lines stands apart by blank lines, these part nothing. */
const ALL_PARTED = 0.85;
const unparted = (seam: Seam): Seam => (seam === 'blank' ? 'newline' : seam);

/**
 * The lines of a text that are not blank: in page order, or, where columns stand side by side on one row, column by
 * column.
 */
export function linesOf(text: string): readonly Line[] {
  const rows = rowsOf(text);
  const cells = sideBySide(text, rows);
  if (cells) return columnsOf(text, cells).flatMap((column) => columnLines(text, column));
  const join = (first: Line, last: Line): Line =>
    lineOf(text, first.start, last.end, first.blanks, first.indent) as Line;
  const lines = uprightJoined(plainLines(text, withoutJoins(text, rows)), join);
  const seams = lines.map((line, i) => seamOf(text, lines[i - 1], line));
  return untangled(
    withoutUsualBlanks(lines),
    seams.filter((seam) => seam === 'blank').length > ALL_PARTED * seams.length ? seams.map(unparted) : seams,
    join,
  );
}

const columnsOf = (text: string, cells: readonly (readonly Cell[])[]): readonly (readonly Spaced[])[] =>
  spaced(text, inColumnOrder(stretchesOf(text, threadsOf(withoutStairs(cells)))));

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    rows.push([from, to]);
    from = to + 1;
  }
  return rows;
}

function seamOf(text: string, above: Line | undefined, line: Line): Seam {
  if (line.blanks > 0) return 'blank';
  const newline = text.indexOf('\n', above?.end ?? 0);
  return above && (newline < 0 || newline >= line.start) ? 'space' : 'newline';
}

function plainLines(text: string, rows: readonly Row[]): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const [from, to] of rows) {
    const line = lineOf(text, from, to, blanks);
    if (line) lines.push(line);
    blanks = line ? 0 : blanks + 1;
  }
  return lines;
}

function lineOf(text: string, from: number, to: number, blanks: number, before = 0): Line | undefined {
  let start = from;
  let end = to;
  let indent = before;
  while (start < end && isSpace(text.charCodeAt(start))) indent += isWide(text.charCodeAt(start++)) ? 2 : 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  const plain = plainText(text, { start, end });
  return { start, end, plain, cells: plain.cells(0, plain.text.length), blanks, indent, column: 0 };
}

/** Where most lines stand apart by blank lines, that much is the page's leading and says nothing. */
function withoutUsualBlanks(lines: readonly Line[]): readonly Line[] {
  const counts = lines
    .slice(1)
    .map((line) => line.blanks)
    .sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  return usual === 0 ? lines : lines.map((line) => ({ ...line, blanks: Math.max(0, line.blanks - usual) }));
}

/** The lines of one column; a column begins as if after a blank line. */
function columnLines(text: string, column: readonly Spaced[]): readonly Line[] {
  const left = column.reduce((least, cell) => Math.min(least, cell.column), Number.POSITIVE_INFINITY);
  return column.map((cell) => cellLine(text, cell, left));
}

function cellLine(text: string, { start, end, column, blanks }: Spaced, left: number): Line {
  const plain = plainText(text, { start, end });
  return { start, end, plain, cells: plain.cells(0, plain.text.length), blanks, indent: column - left, column };
}
