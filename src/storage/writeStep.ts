import { Dexie } from 'dexie';
import type { History } from '../domain/history.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { Database } from './database.ts';
import { divisionOf } from './divisionSchema.ts';
import { Abandoned, failure } from './failure.ts';
import { refuseFaults } from './refuseFaults.ts';
import { checked } from './row.ts';
import { HEADS, type Head, LOG, type LogRow, PAGES, type PageSummary, PROOFS, READINGS } from './rows.ts';
import { readingRow } from './storedPage.ts';
import { progressOf } from './summary.ts';

/** One write: the log from index `from` on now holds `history.entries.slice(from)`, and `proof` is in force. */
export interface Step {
  readonly version: number;
  readonly from: number;
  readonly history: History;
  readonly proof: Proof;
  /** Places of it worth a second look: a write does not read the reading again to count them. */
  readonly doubts: number;
}

/** How far a step may lead from the stored proof. A proof of 8,000 spans is 300 times the size of a step. */
const SNAPSHOT_EVERY = 32;

/** A stored proof whose own log has been written over cannot be reached any more, so it must be replaced at once. */
const snapshotDue = ({ snapshot }: Head, { from, history }: Step): boolean =>
  from < snapshot || Math.abs(history.done - snapshot) >= SNAPSHOT_EVERY;

/** The head that a write builds on, or throws `gone` or `stale`, which rolls the transaction back. */
async function headFor({ heads }: Database, id: string, version: number): Promise<Head> {
  const row = await heads.get(id);
  if (row === undefined) throw new Abandoned(failure('gone', `there is no page ${id}`));
  const head = checked(HEADS, id, row);
  if (head.version === version) return head;
  throw new Abandoned(failure('stale', `${id} is at version ${head.version}, not ${version}`));
}

/** A step that leaves a hole in the log or stands outside it is a fault of who made it; nothing of it is written. */
function refuseHole(head: Head, { from, history }: Step): void {
  const { entries, done } = history;
  if (from <= head.length && from <= entries.length && done <= entries.length) return;
  throw new RangeError(`from ${from}, done ${done}: the log holds ${head.length}, the step ${entries.length} entries`);
}

async function writeLog({ log }: Database, id: string, head: Head, { from, history }: Step): Promise<void> {
  const rows = history.entries.slice(from).map((entry, i): LogRow => {
    const { edit, change, when } = entry;
    return checked(LOG, `${id}, ${from + i}`, { page: id, seq: from + i, edit, change, when });
  });
  if (from < head.length) await log.where('[page+seq]').between([id, from], [id, Dexie.maxKey]).delete();
  if (rows.length > 0) await log.bulkAdd(rows);
}

async function writeSummary({ pages }: Database, id: string, news: Partial<PageSummary>): Promise<void> {
  const old = checked(PAGES, id, await pages.get(id));
  await pages.put(checked(PAGES, id, { ...old, ...news }));
}

async function writeProof({ proofs }: Database, id: string, done: number, proof: Proof): Promise<void> {
  await proofs.put(checked(PROOFS, id, { id, done, division: divisionOf(proof) }));
}

/** Writes a step in one transaction and answers the new version once it has been committed. `now` in ms since 1970. */
export async function writeStep(db: Database, id: string, step: Step, now: number): Promise<number> {
  const { dexie, heads, log, pages, proofs } = db;
  const { history, proof, doubts } = step;
  return dexie.transaction('rw', [heads, log, pages, proofs], async () => {
    const head = await headFor(db, id, step.version);
    refuseHole(head, step);
    const due = snapshotDue(head, step);
    const { done } = history;
    await writeLog(db, id, head, step);
    if (due) await writeProof(db, id, done, proof);
    await writeSummary(db, id, { ...progressOf(proof, doubts), changedAt: now });
    const snapshot = due ? done : head.snapshot;
    const next: Head = { ...head, version: head.version + 1, done, length: history.entries.length, snapshot };
    await heads.put(checked(HEADS, id, next));
    return next.version;
  });
}

/** Work that the engine's proof would wipe out: edits, or what an imported record brought along. */
function refuseWorked(head: Head): void {
  if (head.length === 0 && !head.worked) return;
  throw new Abandoned(failure('stale', `${head.id} has been worked on: its proof is not the engine's to replace`));
}

/** Stores what the engine read and makes its proof the page's: no change of the editor's. Throws `stale` where work has begun. */
export async function writeReading(db: Database, id: string, version: number, reading: Reading): Promise<number> {
  const { dexie, heads, pages, proofs, readings } = db;
  return dexie.transaction('rw', [heads, pages, proofs, readings], async () => {
    const head = await headFor(db, id, version);
    refuseWorked(head);
    refuseFaults(id, reading.proof);
    await readings.put(checked(READINGS, id, readingRow(id, reading)));
    await writeProof(db, id, 0, reading.proof);
    const doubts = openDoubts({ proof: reading.proof, reading }).length;
    await writeSummary(db, id, { ...progressOf(reading.proof, doubts), detected: true });
    await heads.put(checked(HEADS, id, { ...head, version: version + 1 }));
    return version + 1;
  });
}
