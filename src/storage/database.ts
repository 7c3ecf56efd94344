import { Dexie, type Table } from 'dexie';
import { type Failure, failure, failureFrom } from './failure.ts';
import { fits } from './row.ts';
import { META } from './rows.ts';

/**
 * Raised with every change to what rows mean; each gets its own `version(n).upgrade(…)`. It is also kept in a row of
 * its own, because Dexie opens a database that a newer Galley has upgraded without a word.
 */
export const SCHEMA_VERSION = 4;

/** Rows are `unknown` until `checked` has seen them. */
export interface Database {
  readonly dexie: Dexie;
  readonly meta: Table<unknown, string>;
  readonly pages: Table<unknown, string>;
  readonly texts: Table<unknown, string>;
  readonly readings: Table<unknown, string>;
  readonly proofs: Table<unknown, string>;
  readonly heads: Table<unknown, string>;
  readonly log: Table<unknown, [page: string, seq: number]>;
  readonly views: Table<unknown, string>;
  readonly work: Table<unknown, string>;
  readonly names: Table<unknown, string>;
}

export interface DatabaseOptions {
  readonly name: string;
  /** For tests; the browser's own where absent. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
  /** Another tab upgrades or deletes the database: this one has closed its connection and must not open it again. */
  readonly superseded: () => void;
  /** The connection is closed, whoever closed it. */
  readonly closed: () => void;
}

const KEYS = {
  meta: 'key',
  pages: 'id',
  texts: 'id',
  readings: 'id',
  proofs: 'id',
  heads: 'id',
  log: '[page+seq]',
  views: 'id',
  work: 'id',
  names: 'id',
} satisfies Record<keyof Omit<Database, 'dexie'>, string>;

/** Rows of before doubts were counted: they are when the page is next written. */
function withoutDoubts(row: { doubts?: unknown }): void {
  row.doubts ??= null;
}

function dexieFor({ name, indexedDB, IDBKeyRange, superseded, closed }: DatabaseOptions): Dexie {
  const dexie = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    ...(indexedDB && { indexedDB }),
    ...(IDBKeyRange && { IDBKeyRange }),
  });
  const { work, names, ...first } = KEYS;
  dexie.version(1).stores(first);
  dexie.version(2).stores({ work });
  dexie.version(3).stores({ names });
  dexie.version(SCHEMA_VERSION).upgrade((all) => all.table('pages').toCollection().modify(withoutDoubts));
  dexie.on('close', closed);
  dexie.on('versionchange', () => {
    superseded();
    dexie.close();
    return false; // Dexie would open the upgraded database again.
  });
  return dexie;
}

function tablesOf(dexie: Dexie): Database {
  const table = (name: keyof typeof KEYS) => dexie.table<unknown, string>(name);
  return {
    dexie,
    meta: table('meta'),
    pages: table('pages'),
    texts: table('texts'),
    readings: table('readings'),
    proofs: table('proofs'),
    heads: table('heads'),
    log: dexie.table<unknown, [string, number]>('log'),
    views: table('views'),
    work: table('work'),
    names: table('names'),
  };
}

/** A database of a newer Galley is left alone; in any other the row says what is true. */
async function claimVersion({ dexie, meta }: Database): Promise<void> {
  const row = await meta.get('schema');
  const version = Math.max(fits(META, row) ? row.version : 0, dexie.verno);
  if (version > SCHEMA_VERSION) throw new Dexie.VersionError(`schema ${version} is newer than ${SCHEMA_VERSION}`);
  if (!fits(META, row) || row.version < SCHEMA_VERSION) await meta.put({ key: 'schema', version: SCHEMA_VERSION });
}

async function opened(database: Database): Promise<Database | Failure> {
  try {
    await database.dexie.open();
    await claimVersion(database);
    return database;
  } catch (error) {
    database.dexie.close();
    return failureFrom(error);
  }
}

/**
 * Opens or makes the database. Where an older tab does not let go of it, fails with `blocked` at once; the request
 * cannot be called back, so when it is granted after all, its connection is closed and the next attempt gets its own.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database | Failure> {
  const dexie = dexieFor(options);
  return new Promise((resolve) => {
    let late = false;
    dexie.on('blocked', () => {
      late = true;
      resolve(failure('blocked', 'another tab holds an older version of the database'));
    });
    opened(tablesOf(dexie)).then((result) => {
      if (late) dexie.close();
      else resolve(result);
    });
  });
}
