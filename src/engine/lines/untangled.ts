import { type ReadLine, readColumns } from './columnReading.ts';
import { type LineTopics, lineTopics } from './columnTopics.ts';
import { type Follows, followsOf } from './follows.ts';
import type { Line } from './line.ts';
import type { Seam } from './turns.ts';
import { verseLines } from './verse.ts';

/** Makes one line of two that stand on one row. */
export type Join = (left: Line, right: Line) => Line;

/**
 * Lines of columns that alternate, as some extractors print what stands on one height, put back into columns; all
 * other lines stay, those of verse too. A line that goes on from the one before it on its row is made one with it again.
 */
export function untangled(lines: readonly Line[], seams: readonly Seam[], join: Join): readonly Line[] {
  const follows = followsOf(lines);
  const above = lines.map((_, i) => i - 1);
  const verse = verseLines(lines);
  let topics: LineTopics | undefined;
  for (const [from, to] of doubtful(lines.length, follows, verse)) {
    topics ??= lineTopics(lines);
    const turned = sureTurns(readColumns(lines, seams, follows, topics, from, to), from);
    for (let i = from + 1; i < to; i++) if (!verse[i]) above[i] = turned[i - from] as number;
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
function doubtful(
  count: number,
  follows: Follows,
  verse: ReturnType<typeof verseLines>,
): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  const signs: number[] = [];
  for (let i = 2; i < count; i++) {
    if (verse[i] || !goesOnFromAfar(i, follows)) continue;
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

/** Columns that alternate do so more than once: between fewer turns something else was taken for a column. */
const FEWEST_TURNS = 3;

/** What each line goes on from; where columns are said to alternate but hardly do, from the line above it. */
function sureTurns(steps: readonly ReadLine[], first: number): readonly number[] {
  const from = steps.map((step) => step.from);
  for (let k = 0; k < steps.length; ) {
    const begin = k;
    let turns = 0;
    for (; steps[k]?.inTurns; k++) if ((from[k] as number) >= 0 && from[k] !== first + k - 1) turns++;
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
