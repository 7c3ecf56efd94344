import { Dexie } from 'dexie';
import { forceCloseDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { connection } from './connection.ts';
import { SCHEMA_VERSION } from './database.ts';
import { isFailure } from './failure.ts';
import { openShelf } from './shelf.ts';

/** Another tab's connection, in a version of our choosing; Dexie's version is the browser's tenfold. */
function otherTab(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('galley', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('the connection to the database', () => {
  test('stands aside for a newer Galley, says why, and is never opened again', async () => {
    const indexedDB = new IDBFactory();
    const shelf = openShelf({ indexedDB, IDBKeyRange });
    await shelf.list();
    (await otherTab(indexedDB, 10 * (SCHEMA_VERSION + 1))).close();
    expect(await shelf.list()).toMatchObject({ failed: 'blocked', detail: expect.stringContaining('another tab') });
  });

  test('fails while an older tab holds the database, and opens when it has let go', async () => {
    const indexedDB = new IDBFactory();
    const holder = await otherTab(indexedDB, 5);
    const shelf = openShelf({ indexedDB, IDBKeyRange });
    expect(await shelf.list()).toMatchObject({ failed: 'blocked' });
    holder.close();
    expect(await shelf.list()).toEqual({ pages: [], damaged: [] });
  });

  test('leaves a database alone that a newer Galley has written', async () => {
    const indexedDB = new IDBFactory();
    await openShelf({ indexedDB, IDBKeyRange }).list();
    const newer = new Dexie('galley', { indexedDB, IDBKeyRange });
    await newer.open();
    await newer.table('meta').put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    newer.close();
    expect(await openShelf({ indexedDB, IDBKeyRange }).list()).toMatchObject({ failed: 'blocked' });
  });

  test('is made anew after the browser has closed it', async () => {
    const indexedDB = new IDBFactory();
    const { open } = connection({ indexedDB, IDBKeyRange });
    const first = await open();
    if (isFailure(first)) throw new Error(first.detail);
    forceCloseDatabase(first.dexie.backendDB() as never);
    await vi.waitFor(async () => expect(await open()).not.toBe(first));
    expect(isFailure(await open())).toBe(false);
  });

  test.each([0, 1, 2, 3, 5, 8])('closed %i turns into a write answers as the disk does', async (turns) => {
    const indexedDB = new IDBFactory();
    const shelf = openShelf({ indexedDB, IDBKeyRange });
    await shelf.list();
    const proof = proofOf('AABB');
    const adding = shelf.add([{ page: proof.page, reading: null, proof }]);
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    await shelf.close();
    const written = !isFailure(await adding);
    const listing = await openShelf({ indexedDB, IDBKeyRange }).list();
    expect(listing).toMatchObject({ pages: written ? [{ id: 'test.txt' }] : [] });
  });

  test('is over once the shelf is closed', async () => {
    const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange });
    await shelf.list();
    await shelf.close();
    expect(await shelf.remove(['1'])).toMatchObject({ failed: 'blocked' });
  });

  test('fails where the browser gives no database at all', async () => {
    const open = () => {
      throw new DOMException('not in a private window', 'SecurityError');
    };
    const shelf = openShelf({ indexedDB: { open } as unknown as IDBFactory, IDBKeyRange });
    expect(await shelf.list()).toMatchObject({ failed: 'blocked' });
  });
});
