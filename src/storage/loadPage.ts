import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { type Failure, failure } from './failure.ts';
import { refuseFaults } from './refuseFaults.ts';
import { checked, fits, type RowKind } from './row.ts';
import { HEADS, LOG, type LogRow, PAGES, PROOFS, READINGS, TEXTS, VIEWS, type View } from './rows.ts';
import { assembled, type PageRows, type StoredPage } from './storedPage.ts';

/** All rows of one page as one moment saw them. */
async function rowsOf(db: Database, id: string) {
  const { dexie, pages, texts, readings, proofs, heads, log, views } = db;
  return dexie.transaction('r', [pages, texts, readings, proofs, heads, log, views], () =>
    Promise.all([
      heads.get(id),
      pages.get(id),
      texts.get(id),
      proofs.get(id),
      readings.get(id),
      log.where('[page+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
      views.get(id),
    ]),
  );
}

const optional = <T>(kind: RowKind<T>, id: string, row: unknown): T | undefined =>
  row === undefined ? undefined : checked(kind, id, row);

const logRow = (id: string, row: unknown, i: number): LogRow => checked(LOG, `${id}, ${i}`, row);

/** The editor's place is no work: where it cannot be read, the page opens at its beginning. */
function viewOf(row: unknown): View | null {
  if (!fits(VIEWS, row)) return null;
  const { anchor, head, article } = row;
  return { anchor, head, article };
}

function parsed(id: string, rows: Awaited<ReturnType<typeof rowsOf>>): PageRows {
  const [head, summary, text, proof, reading, log, view] = rows;
  const { name, sha256, encoding } = checked(PAGES, id, summary);
  return {
    page: { id, text: checked(TEXTS, id, text).text, source: { name, sha256, encoding } },
    head: checked(HEADS, id, head),
    proof: checked(PROOFS, id, proof),
    reading: optional(READINGS, id, reading),
    log: log.map((row, i) => logRow(id, row, i)),
    view: viewOf(view),
  };
}

/** Fails with `gone`, and with `damaged` where a row is not sound or what they make together is no proof. */
export async function loadPage(db: Database, id: string): Promise<StoredPage | Failure> {
  const rows = await rowsOf(db, id);
  if (rows.every((row) => row === undefined || (Array.isArray(row) && row.length === 0)))
    return failure('gone', `there is no page ${id}`);
  const stored = assembled(parsed(id, rows));
  refuseFaults(id, stored.proof);
  return stored;
}
