import { type History, type LogEntry, travel } from '../domain/history.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import { type Division, divisionOf } from './divisionSchema.ts';
import { damaged } from './failure.ts';
import type { Head, LogRow, ProofRow, ReadingRow, View } from './rows.ts';

/** A page as it lies on the shelf. */
export interface StoredPage {
  readonly page: Page;
  /** Absent until the engine has read the page. */
  readonly reading: Reading | null;
  readonly proof: Proof;
  readonly history: History;
  readonly view: View | null;
  /** Counts the writes of this page; a write names the one it builds on. */
  readonly version: number;
}

/** The rows of one page, each checked by itself. */
export interface PageRows {
  readonly page: Page;
  readonly head: Head;
  readonly proof: ProofRow;
  readonly reading: ReadingRow | undefined;
  readonly log: readonly LogRow[];
  readonly view: View | null;
}

export const proofOfDivision = (page: Page, division: Division): Proof => ({ page, ...division });

export const readingRow = (id: string, { proof, doubts }: Reading): ReadingRow => ({
  id,
  division: divisionOf(proof),
  doubts,
});

/** The log as it was written, or throws `damaged` where a row is missing or the head speaks of rows that are not there. */
function entriesOf({ head, proof, log }: PageRows): LogEntry[] {
  const gap = log.findIndex(({ seq }, i) => seq !== i);
  if (gap >= 0) throw damaged('log', `${head.id}, ${gap}`, 'seq', 'the row is missing');
  if (log.length !== head.length) throw damaged('heads', head.id, 'length', `${log.length} rows of the log are there`);
  if (head.done > head.length) throw damaged('heads', head.id, 'done', `${head.done} is beyond the log`);
  if (proof.done !== head.snapshot || proof.done > head.length)
    throw damaged('proofs', head.id, 'done', `${proof.done} is not where the head says`);
  return log.map(({ edit, change, when }) => ({ edit, change, when }));
}

/** Puts a page together: the stored proof, moved along the log to the step that is in force. */
export function assembled(rows: PageRows): StoredPage {
  const { page, head, proof, reading, view } = rows;
  const entries = entriesOf(rows);
  const stored = { proof: proofOfDivision(page, proof.division), history: { entries, done: proof.done } };
  const desk = travel(stored, head.done);
  return {
    page,
    reading: reading ? { proof: proofOfDivision(page, reading.division), doubts: reading.doubts } : null,
    ...desk,
    view,
    version: head.version,
  };
}
