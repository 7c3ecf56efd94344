import { type Database, openDatabase } from './database.ts';
import { type Failure, failure, isFailure } from './failure.ts';

/** Which database, and in tests whose. */
export interface ConnectionOptions {
  readonly name?: string;
  /** For tests; the browser's own where absent. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/** The way to one database, which is opened when it is first asked for. */
export interface Connection {
  readonly name: string;
  open(): Promise<Database | Failure>;
  close(): Promise<void>;
}

/**
 * Opens the database when it is first needed, and again after the browser closed it or an attempt failed; never again
 * once it was superseded or closed here.
 */
export function connection(options: ConnectionOptions): Connection {
  const { name = 'galley', indexedDB, IDBKeyRange } = options;
  let current: Promise<Database | Failure> | undefined;
  let over: string | undefined;
  const closed = () => {
    current = undefined;
  };
  const superseded = () => {
    over = 'another tab has taken the database over';
  };
  const chosen = { name, closed, superseded, ...(indexedDB && { indexedDB }), ...(IDBKeyRange && { IDBKeyRange }) };
  return {
    name,
    open() {
      if (over !== undefined) return Promise.resolve(failure('blocked', over));
      current ??= openDatabase(chosen).then((result) => {
        if (isFailure(result)) current = undefined;
        return result;
      });
      return current;
    },
    async close() {
      over ??= 'the shelf is closed';
      const database = await current;
      if (database && !isFailure(database)) database.dexie.close();
    },
  };
}
