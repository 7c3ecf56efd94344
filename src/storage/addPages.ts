import { changeBetween } from '../domain/change.ts';
import type { Page } from '../domain/page.ts';
import { blankProof, type Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { Database } from './database.ts';
import { divisionOf } from './divisionSchema.ts';
import { refuseFaults } from './refuseFaults.ts';
import { checked } from './row.ts';
import { HEADS, type Head, PAGES, PROOFS, READINGS, TEXTS } from './rows.ts';
import { readingRow } from './storedPage.ts';
import { summaryOf } from './summary.ts';

/** A page to be put on the shelf: raw, or (from a full record) with work already done on it. */
export interface NewPage {
  readonly page: Page;
  readonly reading: Reading | null;
  readonly proof: Proof;
}

function bringsWork({ page, reading, proof }: NewPage): boolean {
  const first = reading?.proof ?? blankProof(page);
  return Object.keys(changeBetween(first, proof)).length > 0;
}

const firstHead = (added: NewPage): Head => ({
  id: added.page.id,
  version: 0,
  done: 0,
  length: 0,
  snapshot: 0,
  worked: bringsWork(added),
});

function rowsFor(added: NewPage, now: number) {
  const { page, reading, proof } = added;
  const { id, text } = page;
  refuseFaults(id, { ...proof, page });
  return {
    head: checked(HEADS, id, firstHead(added)),
    summary: checked(PAGES, id, summaryOf(page, { ...proof, page }, reading, now)),
    text: checked(TEXTS, id, { id, text }),
    proof: checked(PROOFS, id, { id, done: 0, division: divisionOf(proof) }),
    readings: reading ? [checked(READINGS, id, readingRow(id, reading))] : [],
  };
}

/** The first page of each id. */
const onceEach = (pages: readonly NewPage[]): NewPage[] =>
  [...new Map(pages.toReversed().map((added) => [added.page.id, added])).values()].reverse();

/**
 * Puts pages on the shelf in one transaction, however many they are: all or none. 50 to 200 at a time is best; more
 * are as safe, but the editor's own writes wait until the last one is in, and a full disk then turns all of them away.
 * Answers the ids added, in the order given.
 */
export async function addPages(db: Database, pages: readonly NewPage[], now: number): Promise<readonly string[]> {
  const { dexie, texts, readings, proofs, heads } = db;
  return dexie.transaction('rw', [db.pages, texts, readings, proofs, heads], async () => {
    const wanted = onceEach(pages);
    const present = await db.pages.bulkGet(wanted.map(({ page }) => page.id));
    const rows = wanted.filter((_, i) => present[i] === undefined).map((added) => rowsFor(added, now));
    await Promise.all([
      db.pages.bulkAdd(rows.map(({ summary }) => summary)),
      texts.bulkAdd(rows.map(({ text }) => text)),
      proofs.bulkAdd(rows.map(({ proof }) => proof)),
      heads.bulkAdd(rows.map(({ head }) => head)),
      readings.bulkAdd(rows.flatMap((row) => row.readings)),
    ]);
    return rows.map(({ head }) => head.id);
  });
}
