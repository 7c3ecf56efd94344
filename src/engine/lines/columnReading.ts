import { aboutWith, fitsTopic, type LineTopics } from './columnTopics.ts';
import { fitsColumn } from './fitsColumn.ts';
import type { Follows } from './follows.ts';
import type { Line } from './line.ts';
import { type Seam, turnsAt } from './turns.ts';

/** A column that no line has gone on in for this many lines is over. */
const OVER = 8;
/** Columns take turns as long as the last turn is no more lines ago than this. */
const CALM = 6;
/** So many readings are followed at once, none of which may be this much worse than the best. */
const READINGS = 16;
const HOPELESS = 12;
/** Text may break off anywhere: the share of seams that prove nothing. */
const BROKEN = 0.18;

interface Column {
  /** Its first line. */
  readonly id: number;
  readonly last: number;
  /** Cells of its widest line of late. */
  readonly width: number;
  /** The column of the line that came after its last one in the page; −1 until it came. */
  readonly turnsTo: number;
  /** What its lines of late are about. */
  readonly about: Float64Array;
}

/** One way to read the lines so far, its last step first. */
interface Reading {
  /** Log probability. */
  readonly score: number;
  /** Made when asked for, once: few readings are followed. */
  columns(): readonly Column[];
  /** The same for readings that can go on in the same ways. */
  readonly state: number;
  /** Lines since the last turn from one column to another. */
  readonly calm: number;
  /** The column that the next line should be of if turns repeat; −1 where none is known. */
  readonly expected: number;
  readonly back: Step | undefined;
}

interface Step {
  /** The line that this line goes on from, -1 for none. */
  readonly from: number;
  /** Whether columns take turns here. */
  readonly inTurns: boolean;
  readonly back: Step | undefined;
}

/** What a line goes on from in the likeliest reading, and whether columns take turns there. */
export type ReadLine = Pick<Step, 'from' | 'inTurns'>;

/**
 * Reads the lines `[from, to)` as columns whose lines may come in turns: which line each goes on from. Follows the
 * likeliest readings line by line (beam search): wording, widths, what a column is about, and the rhythm of the turns speak
 * for or against each.
 */
export function readColumns(
  lines: readonly Line[],
  seams: readonly Seam[],
  follows: Follows,
  topics: LineTopics,
  from: number,
  to: number,
): readonly ReadLine[] {
  const sheet = { lines, seams, follows, topics };
  let readings: readonly Reading[] = [
    { score: 0, columns: () => [], state: 0, calm: Number.POSITIVE_INFINITY, expected: -1, back: undefined },
  ];
  for (let i = from; i < to; i++) readings = kept(readings.flatMap((reading) => goneOn(reading, sheet, i)));
  const steps: ReadLine[] = [];
  for (let step = readings[0]?.back; step; step = step.back) steps.push(step);
  return steps.reverse();
}

/** The best readings; of those that can go on in the same ways, the best one. */
function kept(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const sorted = readings.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0] as Reading).score - HOPELESS;
  const best = new Map<number, Reading>();
  for (const reading of sorted) {
    if (reading.score < least || best.size === READINGS) break;
    if (!best.has(reading.state)) best.set(reading.state, reading);
  }
  return [...best.values()];
}

/** What readings go on from: the last lines of their columns, as a sum, and whether those take turns. */
const stateOf = (lasts: number, calm: number): number => lasts + (calm < CALM ? 1 : 0);

/** Spreads line numbers over all whole numbers, so that sums of them tell sets of lines apart. */
function mixed(line: number): number {
  const bits = Math.imul(line + 1, 0x9e3779b1);
  return Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
}

/** What the lines of a page say to those who read them in columns. */
interface Sheet {
  readonly lines: readonly Line[];
  readonly seams: readonly Seam[];
  readonly follows: Follows;
  readonly topics: LineTopics;
}

/** All ways to read one more line: in each of the columns that are not over, or as the first of another. */
function goneOn(reading: Reading, sheet: Sheet, i: number): readonly Reading[] {
  const open = reading.columns().filter((column) => i - column.last <= OVER);
  const here = open.findIndex((column) => column.last === i - 1);
  const inTurns = reading.calm < CALM;
  const turn = chancesOf(open, here, reading, sheet.seams[i] as Seam);
  const line = sheet.lines[i] as Line;
  const lasts = open.reduce((sum, { last }) => sum + mixed(last), mixed(i));
  const next = open.map((column, k): Reading => {
    const fits = fitsColumn(sheet.lines[column.last] as Line, column.width, line);
    const topic = fitsTopic(sheet.topics, column.about, i);
    const calm = k === here ? reading.calm + 1 : 0;
    return {
      score: reading.score + Math.log(turn(k)) + softened(sheet.follows(column.last, i) + fits + topic),
      columns: () => withLine(open, here, k, i, sheet),
      state: stateOf(lasts - mixed(column.last), calm),
      calm,
      expected: k === here ? column.id : column.turnsTo,
      back: { from: column.last, inTurns: inTurns || k !== here, back: reading.back },
    };
  });
  const begun: Reading = {
    score: reading.score + Math.log(turn(-1)),
    columns: () => withLine(open, here, -1, i, sheet),
    state: stateOf(lasts, reading.calm + 1),
    calm: reading.calm + 1,
    expected: -1,
    back: { from: -1, inTurns, back: reading.back },
  };
  return [...next, begun];
}

/** How probable it is that the next line is of the `k`th column; of a new one for −1. */
function chancesOf(
  open: readonly Column[],
  here: number,
  { calm, expected: id }: Reading,
  seam: Seam,
): (k: number) => number {
  const expected = open.findIndex((column) => column.id === id);
  const turns = turnsAt(seam, calm < CALM, expected < 0 ? 'none' : expected === here ? 'this' : 'other');
  const others = Math.max(1, open.length - (expected < 0 || expected === here ? 1 : 2));
  return (k) => {
    if (k < 0) return open.length > 0 ? turns.begin : 1;
    if (k === here) return turns.stay;
    return k === expected && turns.expected > 0 ? turns.expected : turns.other / others;
  };
}

/** The columns with a line put to the `to`th, or to a new one; `here`: that of the line before. */
function withLine(
  columns: readonly Column[],
  here: number,
  to: number,
  i: number,
  { lines, topics }: Sheet,
): readonly Column[] {
  const id = columns[to]?.id ?? i;
  const { cells } = lines[i] as Line;
  const about = aboutWith(topics, columns[to]?.about ?? null, i);
  const next = columns.map((column, k): Column => {
    if (k === to) return { id, last: i, width: widthWith(column.width, cells), turnsTo: -1, about };
    return k === here ? { ...column, turnsTo: id } : column;
  });
  return to < 0 ? [...next, { id, last: i, width: cells, turnsTo: -1, about }] : next;
}

const widthWith = (width: number, cells: number): number =>
  Math.abs(width - cells) < 0.5 * width ? Math.max(width - 1, cells) : cells;

const softened = (ratio: number): number => Math.log((1 - BROKEN) * Math.exp(ratio) + BROKEN);
