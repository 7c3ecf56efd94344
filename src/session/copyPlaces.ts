import type { Run } from '../clean/joinLines.ts';
import { type Correction, firstAfter } from '../domain/correction.ts';
import type { ArticleRole } from '../domain/span.ts';

/** A stretch of clean copy that stands by itself: a headline, a paragraph. Its text is the runs' texts in a row. */
export interface CopyBlock {
  readonly role: ArticleRole;
  readonly text: string;
  /** Source offset of its first character. */
  readonly at: number;
  readonly runs: readonly Run[];
}

/** A caret in clean copy: between two characters of one block. */
export interface CopyPlace {
  /** Index of the block. */
  readonly block: number;
  /** UTF-16 units of the block's text before it. */
  readonly offset: number;
}

/** To which of its two neighbours a caret holds where the source has more between them than the copy. */
export type Side = 'before' | 'after';

const answersUnits = ({ start, end, text }: Run): boolean => text.length === end - start;

/** A run that is one thing (a correction, a ligature) has no places inside: it is left at its far edge. */
function sourceInRun(run: Run, offset: number, side: Side): number {
  if (answersUnits(run)) return run.start + offset;
  if (offset === 0 || offset === run.text.length) return offset === 0 ? run.start : run.end;
  return side === 'after' ? run.start : run.end;
}

/** The source offset of a caret in a block. A selection begins `after` what precedes it and ends `before` what follows. */
export function sourceAt({ runs, at }: CopyBlock, offset: number, side: Side = 'after'): number {
  let passed = 0;
  for (const run of runs) {
    const end = passed + run.text.length;
    const holds = side === 'after' ? offset < end : passed < offset && offset <= end;
    if (holds) return sourceInRun(run, offset - passed, side);
    passed = end;
  }
  return side === 'after' ? (runs.at(-1)?.end ?? at) : (runs[0]?.start ?? at);
}

function offsetInRun(run: Run, at: number): number {
  if (answersUnits(run)) return at - run.start;
  return at === run.end ? run.text.length : 0;
}

/** Where a source offset stands in one block; `null` where the block has nothing of it. */
export function offsetIn({ runs }: CopyBlock, at: number, side: Side = 'after'): number | null {
  let passed = 0;
  for (const run of runs) {
    const holds = side === 'after' ? run.start <= at && at < run.end : run.start < at && at <= run.end;
    if (holds) return passed + offsetInRun(run, at);
    passed += run.text.length;
  }
  return null;
}

/** The end of the run that `at` is separated from by nothing that can be seen. */
function afterBlank(blocks: readonly CopyBlock[], source: string, at: number): CopyPlace | null {
  let found: CopyPlace | null = null;
  let nearest = -1;
  blocks.forEach((copy, block) => {
    let passed = 0;
    for (const run of copy.runs) {
      passed += run.text.length;
      if (run.end > at || run.end <= nearest) continue;
      nearest = run.end;
      found = { block, offset: passed };
    }
  });
  return source.slice(Math.max(0, nearest), at).trim() === '' ? found : null;
}

/** The place in clean copy of a source offset; `null` where no block speaks of it. */
export function placeIn(
  blocks: readonly CopyBlock[],
  source: string,
  at: number,
  side: Side = 'after',
): CopyPlace | null {
  for (const way of side === 'after' ? (['after'] as const) : (['before', 'after'] as const)) {
    for (let block = 0; block < blocks.length; block++) {
      const offset = offsetIn(blocks[block] as CopyBlock, at, way);
      if (offset !== null) return { block, offset };
    }
  }
  return afterBlank(blocks, source, at);
}

/** A stretch of a block's text, `[from, to)`, that reads as the editor has put it. */
export interface CorrectedStretch {
  readonly from: number;
  readonly to: number;
  readonly correction: Correction;
}

/** Where the editor's corrections show in a block, in its order. What was taken out is a stretch of no length. */
export function correctedIn({ runs }: CopyBlock, corrections: readonly Correction[]): CorrectedStretch[] {
  const found: CorrectedStretch[] = [];
  let passed = 0;
  for (const run of runs) {
    for (
      let i = firstAfter(corrections, run.start);
      (corrections[i]?.end ?? Number.POSITIVE_INFINITY) <= run.end;
      i++
    ) {
      const correction = corrections[i] as Correction;
      if (correction.start < run.start) continue;
      const [from, to] = [offsetInRun(run, correction.start), offsetInRun(run, correction.end)];
      found.push({ from: passed + from, to: passed + to, correction });
    }
    passed += run.text.length;
  }
  return found;
}
