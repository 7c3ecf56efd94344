import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleId } from '../domain/span.ts';
import { proofOf } from '../testing/picture.ts';
import { SCHEMA_VERSION } from './database.ts';
import { isFailure } from './failure.ts';
import { openShelf } from './shelf.ts';

const proof = proofOf('AABB');
const { id } = proof.page;

async function shelfWithPage(indexedDB = new IDBFactory()) {
  const shelf = openShelf({ indexedDB, IDBKeyRange });
  expect(isFailure(await shelf.add([{ page: proof.page, reading: null, proof }]))).toBe(false);
  return shelf;
}

const entry = fc.record({
  article: fc.option(fc.integer({ min: 1, max: 99 }).map((n): ArticleId => `a${n}`)),
  active: fc.nat(10_000_000),
  keys: fc.nat(),
  clicks: fc.nat(),
});

test('measured work comes back as it was kept', async () => {
  const shelf = await shelfWithPage();
  expect(await shelf.loadWork(id)).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (entries) => {
      expect(await shelf.keepWork(id, entries)).toBeUndefined();
      expect(await shelf.loadWork(id)).toEqual(entries);
    }),
    { numRuns: 30 },
  );
});

test('it goes with its page, and is kept for no other', async () => {
  const shelf = await shelfWithPage();
  await shelf.keepWork(id, [{ article: null, active: 1, keys: 2, clicks: 3 }]);
  await shelf.remove([id]);
  expect(await shelf.loadWork(id)).toEqual([]);
  expect(await shelf.keepWork(id, [])).toMatchObject({ failed: 'gone' });
});

test('a row that is none counts as no work', async () => {
  const indexedDB = new IDBFactory();
  const shelf = await shelfWithPage(indexedDB);
  const raw = new Dexie('galley', { indexedDB, IDBKeyRange });
  await raw.open();
  await raw.table('work').put({ id, entries: [{ article: 'zzz' }] });
  raw.close();
  expect(await shelf.loadWork(id)).toEqual([]);
});

test('a shelf of the first version keeps its pages and takes work', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('galley', { indexedDB, IDBKeyRange });
  old.version(1).stores({
    meta: 'key',
    pages: 'id',
    texts: 'id',
    readings: 'id',
    proofs: 'id',
    heads: 'id',
    log: '[page+seq]',
    views: 'id',
  });
  await old.open();
  await old.table('meta').put({ key: 'schema', version: 1 });
  await old.table('texts').put({ id: 'kept', text: 'x' });
  old.close();
  const shelf = await shelfWithPage(indexedDB);
  expect(await shelf.keepWork(id, [{ article: 'a1', active: 5, keys: 1, clicks: 0 }])).toBeUndefined();
  const raw = new Dexie('galley', { indexedDB, IDBKeyRange });
  await raw.open();
  expect(await raw.table('texts').get('kept')).toEqual({ id: 'kept', text: 'x' });
  expect(await raw.table('meta').get('schema')).toMatchObject({ version: SCHEMA_VERSION });
  raw.close();
});

test('a shelf of the third version keeps its pages, whose doubts nobody has counted', async () => {
  const indexedDB = new IDBFactory();
  await (await shelfWithPage(indexedDB)).close();
  const old = new Dexie('galley', { indexedDB, IDBKeyRange });
  await old.open();
  const { doubts: _, ...row } = await old.table('pages').get(id);
  const rows = await Promise.all(
    old.tables.map(async ({ name, schema }) => [name, schema.primKey.src, await old.table(name).toArray()] as const),
  );
  await old.delete();
  const third = new Dexie('galley', { indexedDB, IDBKeyRange });
  third.version(3).stores(Object.fromEntries(rows.map(([name, key]) => [name, key])));
  await third.open();
  for (const [name, , all] of rows) await third.table(name).bulkPut(name === 'pages' ? [row] : [...all]);
  await third.table('meta').put({ key: 'schema', version: 3 });
  third.close();
  expect(await openShelf({ indexedDB, IDBKeyRange }).list()).toMatchObject({
    pages: [{ ...row, doubts: null }],
    damaged: [],
  });
});
