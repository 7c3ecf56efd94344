import type { Cell } from './gutters.ts';
import type { Thread } from './threads.ts';

/** A pause of so many rows parts a column, where its lines stand closer than half of that. */
const PAUSE = 3;

/** A full line may be so many cells short of its column. */
const RAG = 3;
/** Characters of an upright headline stand alone or in twos. */
const MOST_UPRIGHT = 4;
const ENDED = /[。！？!?.…][”"’」』）) ]{0,3}$/u;

/** A cell of a column, and the blank rows above it that are not the column's leading. */
export interface Spaced extends Cell {
  readonly blanks: number;
}

/** Cuts columns where they pause. */
export function stretchesOf(text: string, threads: readonly Thread[]): readonly Thread[] {
  return threads.flatMap((thread) => {
    const usual = usualStep(thread);
    const goesOn = goesOnIn(text, thread);
    const stretches: Cell[][] = [];
    thread.forEach((cell, k) => {
      const step = cell.row - (thread[k - 1]?.row ?? Number.NEGATIVE_INFINITY);
      if (step >= PAUSE && step > 2 * usual && !goesOn(thread[k - 1], cell)) stretches.push([]);
      (stretches.at(-1) as Cell[]).push(cell);
    });
    return stretches;
  });
}

/** Whether a full line in mid-sentence stands above one without indent: no pause then parts them. */
function goesOnIn(text: string, thread: Thread): (above: Cell | undefined, below: Cell) => boolean {
  const right = highest(thread.map((cell) => cell.until));
  const left = -highest(thread.map((cell) => -cell.column));
  return (above, below) =>
    above !== undefined &&
    above.until >= right - RAG &&
    below.column <= left + 1 &&
    below.until - below.column > MOST_UPRIGHT &&
    !ENDED.test(text.slice(Math.max(above.start, above.end - 4), above.end));
}

/** What nine in ten do not exceed. */
function highest(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(0.9 * (values.length - 1))] ?? 0;
}

function usualStep(thread: Thread): number {
  const steps = thread.slice(1).map((cell, k) => cell.row - (thread[k] as Cell).row);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}

/**
 * The blank rows of a column: a row that holds nothing, or a line of a column whose next line is on the row above or
 * below. Any other row is there because a line beside this column stands between two of its lines.
 */
export function spaced(text: string, threads: readonly Thread[]): readonly (readonly Spaced[])[] {
  const inked = new Set(threads.flatMap((thread) => thread.map((cell) => cell.row)));
  const even = new Set(threads.flatMap(evenRows));
  const blank = (row: number): boolean => !inked.has(row) || even.has(row);
  return threads.map((thread) => {
    const leading = usualStep(thread) - 1;
    const goesOn = goesOnIn(text, thread);
    return thread.map((cell, k) => {
      const above = thread[k - 1];
      if (goesOn(above, cell)) return { ...cell, blanks: 0 };
      let blanks = above ? -leading : 1;
      for (let row = (above?.row ?? cell.row) + 1; row < cell.row && blanks < 9; row++) if (blank(row)) blanks++;
      return { ...cell, blanks: Math.max(0, blanks) };
    });
  });
}

function evenRows(thread: Thread): number[] {
  return thread.flatMap(({ row }, k) =>
    thread[k - 1]?.row === row - 1 || thread[k + 1]?.row === row + 1 ? [row] : [],
  );
}
