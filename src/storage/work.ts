import { putBeside } from './besidePage.ts';
import type { Database } from './database.ts';
import type { Failure } from './failure.ts';
import { checked, fits } from './row.ts';
import { WORK, type WorkEntry } from './rows.ts';

/** The work measured on a page. Where it cannot be read, measuring begins anew: nothing else hangs on it. */
export async function loadWork({ work }: Database, id: string): Promise<readonly WorkEntry[]> {
  const row = await work.get(id);
  return fits(WORK, row) ? row.entries : [];
}

/** Keeps it for as long as the page is on the shelf. */
export async function storeWork(db: Database, id: string, entries: readonly WorkEntry[]): Promise<Failure | undefined> {
  return putBeside(db, db.work, checked(WORK, id, { id, entries: entries.map(whole) }));
}

/** In the order in which rows are written, and in whole milliseconds. */
const whole = ({ article, active, keys, clicks }: WorkEntry): WorkEntry => ({
  article,
  active: Math.round(active),
  keys,
  clicks,
});
