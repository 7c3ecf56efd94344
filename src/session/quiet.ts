import { skipSpace } from '../domain/characters.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import { pieces } from '../domain/partition.ts';
import type { Owner, Range } from '../domain/span.ts';
import { lineAbove, lineAt, lineBelow } from './lines.ts';
import { articlesIn, type Looked } from './look.ts';

/** Lines with something on them that stay around what needs the editor: whether an edge is right shows on both sides. */
const MARGIN = 2;
/** Fewer lines are not worth a fold, which takes one itself. */
const FEWEST = 4;

/**
 * The owners whose text still needs the editor: nobody, and the articles that the list's filter shows. A list of all
 * shows accepted ones too; of these the focused one alone is worked on.
 */
function wanted(state: Looked): ReadonlySet<Owner> {
  const { filter } = state.look;
  return new Set(['unassigned', ...articlesIn(state, filter === 'all' ? 'open' : filter).map(({ id }) => id)]);
}

/** A stretch with the lines around it, from a line's beginning to a line's end. */
function withMargin(text: string, { start, end }: Range): Range {
  let from = lineAt(text, start).start;
  let to = lineAt(text, Math.max(start, end - 1)).end;
  for (let i = 0; i < MARGIN; i++) {
    from = lineAbove(text, from);
    to = lineAt(text, lineBelow(text, to)).end;
  }
  return { start: from, end: to };
}

/** Whether enough lines have something on them. */
function isLong(text: string, { start, end }: Range): boolean {
  let lines = 0;
  for (let at = skipSpace(text, start, end); at < end && lines < FEWEST; at = lineBelow(text, at)) lines++;
  return lines >= FEWEST;
}

/** The whole lines between stretches of whole lines, which come in any order. */
function linesBetween(kept: readonly Range[], length: number): Range[] {
  const between: Range[] = [];
  let start = 0;
  for (const range of kept.toSorted((a, b) => a.start - b.start)) {
    if (range.start > start) between.push({ start, end: range.start - 1 });
    start = Math.max(start, range.end + 1);
  }
  if (start < length) between.push({ start, end: length });
  return between;
}

/**
 * The stretches that need no look: whole lines, from the beginning of the first to the end of the last, that are
 * settled or furniture, and near neither a doubt nor anything that is still open.
 */
export function quietStretches(state: Looked): readonly Range[] {
  const { text } = state.proof.page;
  const owners = wanted(state);
  const open = pieces(state.proof).filter(({ owner }) => owners.has(owner));
  const doubts = openDoubts(state).map(({ range: { start } }) => ({ start, end: start + 1 }));
  const kept = [...open, ...doubts].map((range) => withMargin(text, range));
  return linesBetween(kept, text.length).filter((range) => isLong(text, range));
}
