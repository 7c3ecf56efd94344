import type { ParagraphOverride } from '../domain/correction.ts';
import { firstIndex } from '../domain/firstIndex.ts';
import type { CopyLine, Stretch } from './copyLine.ts';

/** Index of the first override at or after `offset`. */
const firstFrom = (overrides: readonly ParagraphOverride[], offset: number): number =>
  firstIndex(overrides, ({ at }) => at >= offset);

/** The part of a line's stretches before `at` and the part from it; a correction is never cut. */
function cutStretches(stretches: readonly Stretch[], at: number): [Stretch[], Stretch[]] {
  const before: Stretch[] = [];
  const after: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.end <= at || (stretch.text !== undefined && stretch.start < at)) before.push(stretch);
    else if (stretch.start >= at) after.push(stretch);
    else {
      before.push({ start: stretch.start, end: at });
      after.push({ start: at, end: stretch.end });
    }
  }
  return [before, after];
}

const lineOf = (stretches: readonly Stretch[]): CopyLine => ({
  start: (stretches[0] as Stretch).start,
  end: (stretches.at(-1) as Stretch).end,
  stretches,
});

/** A line, cut where the editor says that a paragraph begins inside it. */
export function cutAtBreaks(line: CopyLine, overrides: readonly ParagraphOverride[]): CopyLine[] {
  const parts: CopyLine[] = [];
  let rest: readonly Stretch[] = line.stretches;
  for (let i = firstFrom(overrides, line.start + 1); (overrides[i]?.at ?? line.end) < line.end; i++) {
    const override = overrides[i] as ParagraphOverride;
    if (override.kind !== 'break') continue;
    const [before, after] = cutStretches(rest, override.at);
    if (before.length === 0 || after.length === 0) continue;
    parts.push(lineOf(before));
    rest = after;
  }
  return [...parts, lineOf(rest)];
}

/**
 * The editor's word on whether a paragraph begins with `line`: an override anywhere from the end of the line before it
 * to its first character. `undefined` where nothing was said.
 */
export function overruled(
  overrides: readonly ParagraphOverride[],
  before: CopyLine | undefined,
  line: CopyLine,
): boolean | undefined {
  const from = before && before.end <= line.start ? before.end : line.start;
  let found: boolean | undefined;
  for (let i = firstFrom(overrides, from); (overrides[i]?.at ?? Number.POSITIVE_INFINITY) <= line.start; i++)
    found = overrides[i]?.kind === 'break';
  return found;
}
