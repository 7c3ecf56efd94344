import { Dexie } from 'dexie';
import type { Reading } from '../domain/reading.ts';
import { addPages, type NewPage } from './addPages.ts';
import { putBeside } from './besidePage.ts';
import { changeSignal } from './changeSignal.ts';
import { type ConnectionOptions, connection } from './connection.ts';
import type { Database } from './database.ts';
import { type Failure, failureFrom, isFailure } from './failure.ts';
import { loadPage } from './loadPage.ts';
import { readVocabulary, storeNames } from './names.ts';
import { checked, fits } from './row.ts';
import { PAGES, type PageNames, type PageSummary, VIEWS, type View, type WorkEntry } from './rows.ts';
import type { StoredPage } from './storedPage.ts';
import { loadWork, storeWork } from './work.ts';
import { type Step, writeReading, writeStep } from './writeStep.ts';

/** The library: every page whose row can be read, and the ids of those whose row cannot. */
export interface Listing {
  readonly pages: readonly PageSummary[];
  readonly damaged: readonly string[];
}

export interface ShelfOptions extends ConnectionOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told how many pages there are, after each commit that adds or removes some. */
  readonly counted?: (pages: number) => void;
}

/** The shelf on IndexedDB. Every promise resolves, and only after the transaction has been committed to disk. */
export interface IndexedShelf {
  list(): Promise<Listing | Failure>;
  add(pages: readonly NewPage[]): Promise<readonly string[] | Failure>;
  load(id: string): Promise<StoredPage | Failure>;
  keepReading(id: string, version: number, reading: Reading): Promise<number | Failure>;
  write(id: string, step: Step): Promise<number | Failure>;
  keepView(id: string, view: View): Promise<Failure | undefined>;
  loadWork(id: string): Promise<readonly WorkEntry[] | Failure>;
  keepWork(id: string, entries: readonly WorkEntry[]): Promise<Failure | undefined>;
  keepNames(id: string, names: PageNames): Promise<Failure | undefined>;
  vocabulary(): Promise<PageNames | Failure>;
  remove(ids: readonly string[]): Promise<Failure | undefined>;
  watch(changed: () => void): () => void;
  /** Lets go of the database for good: what is asked for afterwards is `blocked`. */
  close(): Promise<void>;
}

async function listPages({ pages }: Database): Promise<Listing> {
  const rows = (await pages.toArray()) as { readonly id: string }[];
  return {
    pages: rows.filter((row): row is PageSummary => fits(PAGES, row)),
    damaged: rows.filter((row) => !fits(PAGES, row)).map(({ id }) => id),
  };
}

async function storeView(db: Database, id: string, { anchor, head, article }: View): Promise<Failure | undefined> {
  return putBeside(db, db.views, checked(VIEWS, id, { id, anchor, head, article }));
}

/** All rows of these pages, sound or damaged, in one transaction. */
async function removePages(db: Database, ids: readonly string[]): Promise<undefined> {
  const { dexie, log, pages, texts, readings, proofs, heads, views, work, names } = db;
  const tables = [pages, texts, readings, proofs, heads, views, work, names];
  await dexie.transaction('rw', [...tables, log], async () => {
    await Promise.all([
      ...tables.map((table) => table.bulkDelete([...ids])),
      ...ids.map((id) => log.where('[page+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete()),
    ]);
  });
}

/** The shelf on the IndexedDB database of this name. Opens nothing until it is asked for something. */
export function openShelf(options: ShelfOptions = {}): IndexedShelf {
  const { now = Date.now, counted } = options;
  const { name, open, close } = connection(options);
  const signal = changeSignal(`${name}-shelf`);

  async function run<T>(work: (db: Database) => Promise<T | Failure>): Promise<T | Failure> {
    try {
      const db = await open();
      return isFailure(db) ? db : await work(db);
    } catch (error) {
      return failureFrom(error);
    }
  }
  async function change<T>(work: (db: Database) => Promise<T | Failure>): Promise<T | Failure> {
    const result = await run(work);
    if (!isFailure(result)) signal.tell();
    return result;
  }
  async function recount<T>(work: (db: Database) => Promise<T>): Promise<T | Failure> {
    const result = await change(work);
    const pages = counted && !isFailure(result) ? await run((db) => db.pages.count()) : undefined;
    if (typeof pages === 'number') queueMicrotask(() => counted?.(pages));
    return result;
  }

  return {
    list: () => run(listPages),
    add: (pages) => recount((db) => addPages(db, pages, now())),
    load: (id) => run((db) => loadPage(db, id)),
    keepReading: (id, version, reading) => change((db) => writeReading(db, id, version, reading)),
    write: (id, step) => change((db) => writeStep(db, id, step, now())),
    keepView: (id, view) => run((db) => storeView(db, id, view)),
    loadWork: (id) => run((db) => loadWork(db, id)),
    keepWork: (id, entries) => run((db) => storeWork(db, id, entries)),
    keepNames: (id, names) => run((db) => storeNames(db, id, names)),
    vocabulary: () => run(readVocabulary),
    remove: (ids) => recount((db) => removePages(db, ids)),
    watch: signal.watch,
    close: async () => {
      signal.close();
      await close();
    },
  };
}
