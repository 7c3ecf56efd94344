import { type Follows, followsOf, hasEnded } from './follows.ts';
import type { Line } from './line.ts';

/** Costs, in the units of a log likelihood ratio, of what may happen from one line to the next. */
interface Costs {
  /** Columns begin to alternate. */
  readonly tangle: number;
  /** One more column takes part. */
  readonly open: number;
  /** The line goes on in another column than the one above it. */
  readonly turn: number;
  /** The line goes on in the same column although columns alternate here. */
  readonly stay: number;
  /** The line goes on in the column above it, and columns alternate no more. */
  readonly settle: number;
}
/** Extractors part by a blank line what they do not take for one column. */
const AFTER_BLANK: Costs = { tangle: 4, open: 2, turn: 0.5, stay: 2, settle: 2 };
/** A space on one row, where two columns may have been printed side by side. */
const AFTER_SPACE: Costs = { tangle: 4, open: 1.5, turn: 0.3, stay: 2, settle: 2 };
const NO_BLANK: Costs = { tangle: 4.5, open: 2.5, turn: 0.9, stay: 0.7, settle: 1 };

const COSTS: Readonly<Record<Seam, Costs>> = { blank: AFTER_BLANK, space: AFTER_SPACE, newline: NO_BLANK };

/** A column that no line has gone on in for this many lines is over. */
const OVER = 12;
/** So many readings are followed at once, none of which may be this much worse than the best. */
const READINGS = 12;
const HOPELESS = 12;
/** Columns that alternate do so more than once: between fewer turns something else was taken for a column. */
const FEWEST_TURNS = 6;
/** Text may break off anywhere: the share of seams that prove nothing. */
const BROKEN = 0.15;
/** Ratios for the width of a line beside that of its column, counted with those of the wording. */
const WIDTH = { same: 0.45, indent: 2, last: 0.1, shorter: -1.4, wider: -1.2 };

/** What stands between a line and the one before it in the page: a space only where a row was cut. */
export type Seam = 'newline' | 'blank' | 'space';
/** Makes one line of two that stand on one row. */
export type Join = (left: Line, right: Line) => Line;

interface Column {
  readonly last: number;
  /** Cells of its widest line of late. */
  readonly width: number;
}

/** One way to read the lines so far, its last step first. */
interface Reading {
  readonly score: number;
  readonly columns: readonly Column[];
  readonly back: Step | undefined;
}

interface Step {
  /** The line that this line goes on from, -1 for none. */
  readonly from: number;
  /** Whether columns alternate here. */
  readonly tangled: boolean;
  readonly back: Step | undefined;
}

/**
 * Lines of columns that alternate, as some extractors print what stands on one height, put back into columns; all
 * other lines stay. Follows the likeliest reading line by line (beam search): wording and width must speak for
 * alternation over a stretch, or the order of the page stands. A line that
 * goes on from the one before it on its row is made one with it again.
 */
export function untangled(lines: readonly Line[], seams: readonly Seam[], join: Join): readonly Line[] {
  const follows = followsOf(lines);
  const above = lines.map((_, i) => i - 1);
  for (const [from, to] of doubtful(lines.length, follows)) {
    let readings: readonly Reading[] = [{ score: 0, columns: [], back: undefined }];
    for (let i = from; i < to; i++)
      readings = kept(readings.flatMap((reading) => goneOn(reading, lines, i, follows, COSTS[seams[i] as Seam])));
    const turned = sureTurns(stepsOf(readings[0] as Reading, from, to), from);
    for (let i = from + 1; i < to; i++) above[i] = turned[i - from] as number;
  }
  return reordered(lines, seams, join, above);
}

/** A line may go on from one so many lines above it; more of them need not be asked to see whether columns alternate. */
const NEAR = 6;
/** The wording of a line must speak by so much more for another line than for the one above it. */
const MARGIN = 2;
/** So many such lines among so many are a sign; as many before and after are looked at with them. */
const SIGNS = 4;
const STRETCH = 16;

/** Stretches `[from, to)` of lines in which columns may alternate. */
function doubtful(count: number, follows: Follows): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  const signs: number[] = [];
  for (let i = 2; i < count; i++) {
    if (!goesOnFromAfar(i, follows)) continue;
    signs.push(i);
    const first = signs.at(-SIGNS);
    if (first === undefined || i - first > STRETCH) continue;
    const from = Math.max(0, first - STRETCH);
    const to = Math.min(count, i + STRETCH);
    const last = stretches.at(-1);
    if (last && last[1] >= from) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}

function goesOnFromAfar(i: number, follows: Follows): boolean {
  const least = follows(i - 1, i) + MARGIN;
  for (let k = i - 2; k >= Math.max(0, i - NEAR); k--) if (follows(k, i) >= least) return true;
  return false;
}

/** A number that tells sets of lines apart by its sum, in whatever order they stand. */
function mixed(line: number): number {
  const bits = Math.imul(line + 1, 0x9e3779b1);
  return Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
}

/** The best readings; of those that can go on in the same ways, the best one. */
function kept(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  const sorted = readings.toSorted((a, b) => b.score - a.score);
  const least = (sorted[0] as Reading).score - HOPELESS;
  const best = new Map<number, Reading>();
  for (const reading of sorted) {
    if (reading.score < least || best.size === READINGS) break;
    const state = reading.columns.reduce((sum, { last }) => sum + mixed(last), 0);
    if (!best.has(state)) best.set(state, reading);
  }
  return [...best.values()];
}

function goneOn(
  reading: Reading,
  lines: readonly Line[],
  i: number,
  follows: Follows,
  costs: Costs,
): readonly Reading[] {
  const open = reading.columns.filter((column) => i - column.last <= OVER);
  const line = lines[i] as Line;
  if (open.length === 0) return [{ ...reading, columns: [columnOf(i, line)], back: stepOf(-1, false, reading) }];
  const tangled = open.length > 1;
  const stay = tangled ? costs.stay : 0;
  const next = open.map((column, k): Reading => {
    const evidence = softened(follows(column.last, i) + widthRatio(column, line, lines));
    return {
      score: reading.score + evidence - (column.last === i - 1 ? stay : costs.turn),
      columns: open.with(k, columnOf(i, line, column)),
      back: stepOf(column.last, tangled, reading),
    };
  });
  const nearest = next.find((_, k) => open[k]?.last === i - 1);
  if (tangled && nearest) next.push(settledIn(nearest, i, stay - costs.settle));
  const another = reading.score - (tangled ? costs.open : costs.tangle);
  next.push({ score: another, columns: [...open, columnOf(i, line)], back: stepOf(-1, true, reading) });
  return next;
}

function settledIn(reading: Reading, i: number, gain: number): Reading {
  const columns = reading.columns.filter((column) => column.last === i);
  return { score: reading.score + gain, columns, back: reading.back };
}

const stepOf = (from: number, tangled: boolean, { back }: Reading): Step => ({ from, tangled, back });

const softened = (ratio: number): number => Math.log((1 - BROKEN) * Math.exp(ratio) + BROKEN);

function columnOf(i: number, { cells }: Line, above?: Column): Column {
  const width = above && Math.abs(above.width - cells) < 0.5 * above.width ? Math.max(above.width - 1, cells) : cells;
  return { last: i, width };
}

function widthRatio(column: Column, line: Line, lines: readonly Line[]): number {
  const more = line.cells - column.width;
  const slack = Math.max(2, 0.08 * column.width);
  if (Math.abs(more) <= slack) return WIDTH.same;
  if (more > 0) return WIDTH.wider;
  if (hasEnded(line.plain.text)) return WIDTH.last;
  const afterStop = hasEnded((lines[column.last] as Line).plain.text);
  return afterStop && Math.abs(more + 4) <= 2 ? WIDTH.indent : WIDTH.shorter;
}

/** The steps that led to a reading of the lines `[from, to)`. */
function stepsOf(reading: Reading, from: number, to: number): readonly Step[] {
  const steps: Step[] = new Array(to - from);
  let step = reading.back;
  for (let k = to - from - 1; k >= 0 && step; k--) {
    steps[k] = step;
    step = step.back;
  }
  return steps;
}

/** What each line goes on from; where columns are said to alternate but hardly do, from the line above it. */
function sureTurns(steps: readonly Step[], first: number): readonly number[] {
  const from = steps.map((step) => step.from);
  for (let k = 0; k < steps.length; ) {
    const begin = k;
    let turns = 0;
    for (; steps[k]?.tangled; k++) if ((from[k] as number) >= 0 && from[k] !== first + k - 1) turns++;
    if (turns < FEWEST_TURNS) for (let n = begin; n < k; n++) from[n] = first + n - 1;
    if (k === begin) k++;
  }
  return from;
}

/** Lines in the order in which a column's first line comes; where columns do not alternate that is the page's own. */
function reordered(
  lines: readonly Line[],
  seams: readonly Seam[],
  join: Join,
  above: readonly number[],
): readonly Line[] {
  const columns: Line[][] = [];
  const at = new Map<number, Line[]>();
  lines.forEach((line, i) => {
    const from = above[i] as number;
    const column = at.get(from) ?? [];
    if (column.length === 0) columns.push(column);
    if (from === i - 1 && seams[i] === 'space') column.push(join(column.pop() as Line, line));
    else column.push(from >= 0 && from !== i - 1 ? { ...line, blanks: 0 } : line);
    at.set(i, column);
  });
  return columns.flat();
}
