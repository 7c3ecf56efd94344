import { firstIndex } from '../../domain/firstIndex.ts';
import type { Range } from '../../domain/span.ts';
import { type Scrap, scrapsInRow } from './rows.ts';
import { isHan, isSpace, isWide } from './script.ts';
import { isSpacedOut } from './spacedOut.ts';

/** One column's share of a row. */
export interface Cell extends Range {
  readonly row: number;
  /** Cells from the left edge of the row. */
  readonly column: number;
  /** Cells to the first free cell behind it. */
  readonly until: number;
}

/** A row without its newline. */
export type Row = readonly [from: number, to: number];

/** So many cells of space may part two columns by themselves. */
const GUTTER = 3;
/** So many do so though nothing around stands in line with them; fewer may have been put there by justification. */
const WIDE_GUTTER = 9;
/** Rows to either side that are asked where their columns begin. */
const AROUND = 6;
/** So many of them must agree before a narrow gap, or a gap between words, parts columns. */
const AGREED = 3;
/** Chinese is set without spaces: behind so many cells of a column any space between Han is a gutter. */
const NARROWEST = 10;
/** A page is set in columns side by side when this share of its rows holds a gutter that others share. */
const SIDE_BY_SIDE = 0.2;
const FEWEST_ROWS = 10;
/** A row of more scraps than this is no row of columns. */
const MOST_SCRAPS = 400;

/**
 * The cells of each row, where a page's columns stand side by side on its rows as some extractors keep them; nothing
 * where they do not. A gap is a gutter where rows around begin a column in the same place: so gaps of justified lines
 * and of single tables part nothing, and a gutter holds where a line has run up to it.
 */
export function sideBySide(text: string, rows: readonly Row[]): readonly (readonly Cell[])[] | undefined {
  if (!mayBeParted(text, rows)) return undefined;
  const tight = !isSpacedOut(text);
  const narrow = sheetOf(text, rows, 1, tight);
  const broad = sheetOf(text, rows, 2, tight);
  const sheet = broad.agreement > narrow.agreement ? broad : narrow;
  if (sheet.shared < SIDE_BY_SIDE * sheet.filled) return undefined;
  return sheet.scraps.map((scraps, row) => cellsOf(text, scraps, row, sheet.begins));
}

/** Where something begins on each row. */
type Places = readonly (readonly number[])[];

/** Where columns begin by wide gaps, and where Han do after any gap: Chinese is set without spaces. */
interface Begins {
  readonly sure: Places;
  readonly han: Places;
  /** Whether spaces between Han part columns. */
  readonly tight: boolean;
}

/** Whether enough rows hold a wide gap at all: most pages need not be looked at any closer. */
function mayBeParted(text: string, rows: readonly Row[]): boolean {
  let filled = 0;
  let parted = 0;
  for (const [from, to] of rows) {
    let gap = Number.NEGATIVE_INFINITY;
    let widest = 0;
    for (let i = from; i < to; i++) {
      if (isSpace(text.charCodeAt(i))) gap++;
      else {
        if (gap > widest) widest = gap;
        gap = 0;
      }
    }
    if (gap > Number.NEGATIVE_INFINITY && to > from) filled++;
    if (widest >= GUTTER) parted++;
  }
  return filled >= FEWEST_ROWS && parted >= SIDE_BY_SIDE * filled;
}

interface Sheet {
  readonly scraps: readonly (readonly Scrap[])[];
  readonly begins: Begins;
  readonly filled: number;
  /** Rows with a gutter that at least one row around shares. */
  readonly shared: number;
  /** How well gutters stand in line, 0…1. */
  readonly agreement: number;
}

/** Extractors count a full-width character as one cell or as two: `wide`. `tight`: whether spaces between Han part columns. */
function sheetOf(text: string, rows: readonly Row[], wide: number, tight: boolean): Sheet {
  const scraps = rows.map(([from, to]) => scrapsInRow(text, from, to, wide));
  const sure = scraps.map(beginsOf);
  const filled = scraps.filter((row) => row.length > 0).length;
  const votes = sure.map((row, k) => row.slice(1).map((at) => votesFor(sure, k, at, 1)));
  const all = votes.flat();
  return {
    scraps,
    begins: { sure, han: scraps.map((row) => hanBegins(text, row)), tight },
    filled,
    shared: votes.filter((row) => row.some((count) => count > 0)).length,
    agreement: all.reduce((sum, count) => sum + count, 0) / Math.max(1, all.length * 2 * AROUND),
  };
}

function beginsOf(scraps: readonly Scrap[]): readonly number[] {
  if (scraps.length > MOST_SCRAPS) return [];
  return scraps.flatMap(({ column, gap }, k) => (k === 0 || gap >= GUTTER ? [column] : []));
}

/** How many rows around a row begin a column within `slack` cells of a place. */
function votesFor(begins: Places, row: number, at: number, slack: number): number {
  let votes = 0;
  for (let k = row - AROUND; k <= row + AROUND; k++)
    if (k !== row && holds(begins[k] ?? [], at - slack, at + slack)) votes++;
  return votes;
}

/** Whether a sorted list holds a number from `least` to `most`. */
function holds(sorted: readonly number[], least: number, most: number): boolean {
  const first = sorted[firstIndex(sorted, (number) => number >= least)];
  return first !== undefined && first <= most;
}

function hanBegins(text: string, scraps: readonly Scrap[]): readonly number[] {
  return scraps.slice(1).flatMap(({ start, column }) => (isWide(text.charCodeAt(start)) ? [column] : []));
}

function cellsOf(text: string, scraps: readonly Scrap[], row: number, begins: Begins): readonly Cell[] {
  const cells: { start: number; end: number; row: number; column: number; until: number }[] = [];
  for (const scrap of scraps) {
    const last = cells.at(-1);
    if (last && !isGutter(text, scrap, row, begins, last)) {
      last.end = scrap.end;
      last.until = scrap.until;
    } else cells.push({ start: scrap.start, end: scrap.end, row, column: scrap.column, until: scrap.until });
  }
  return cells;
}

function isGutter(
  text: string,
  { start, column, gap }: Scrap,
  row: number,
  { sure, han, tight }: Begins,
  left: Pick<Cell, 'column' | 'end'>,
): boolean {
  if (sure[row]?.length === 0) return false;
  const wide = isWide(text.charCodeAt(start));
  if (gap >= WIDE_GUTTER || (gap >= GUTTER && wide)) return true;
  if (gap >= GUTTER) return votesFor(sure, row, column, 1) > 1;
  if (wide && votesFor(han, row, column, 1) > AGREED) return true;
  if (wide && tight && column - left.column >= NARROWEST && isHan(text.charCodeAt(left.end - 1))) return true;
  return (gap > 1 || wide) && votesFor(sure, row, column, gap === 1 ? 0 : 1) >= AGREED;
}
