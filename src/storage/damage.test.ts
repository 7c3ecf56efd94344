import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { perform } from '../domain/history.ts';
import { isRefusal } from '../domain/refusal.ts';
import { proofOf } from '../testing/picture.ts';
import { isFailure } from './failure.ts';
import { type IndexedShelf, openShelf } from './shelf.ts';

const open = (indexedDB: IDBFactory) => openShelf({ indexedDB, IDBKeyRange });

/** A shelf of three pages, the first of which has been worked on. */
async function threePages() {
  const indexedDB = new IDBFactory();
  const shelf = open(indexedDB);
  const proof = proofOf('AABB');
  const page = (id: string) => ({ page: { ...proof.page, id }, reading: null, proof });
  await shelf.add([page('1'), page('2'), page('3')]);
  for (let n = 0; n < 3; n++) await step(shelf);
  return { indexedDB, shelf };
}

/** Loads the first page, makes one more edit and writes it: the answer of the shelf. */
async function step(shelf: IndexedShelf) {
  const stored = await shelf.load('1');
  if (isFailure(stored)) return stored;
  const from = stored.history.done;
  const desk = perform(stored, { kind: 'set-note', target: 'page', text: `note ${from}` }, 1);
  if (isRefusal(desk)) throw new Error(desk.refused);
  return shelf.write('1', { version: stored.version, from, ...desk, doubts: 0 });
}

/** Does something to the tables behind the shelf's back. */
async function tamper(indexedDB: IDBFactory, how: (raw: Dexie) => Promise<unknown>) {
  const raw = new Dexie('galley', { indexedDB, IDBKeyRange });
  await raw.open();
  await how(raw);
  raw.close();
}

const text = { id: '1', text: null };
const division = (starts: unknown) => ({ starts, articles: [], corrections: [], overrides: [], fields: {} });

describe('a damaged row', () => {
  test.each<[string, (raw: Dexie) => Promise<unknown>, string]>([
    ['a text', (raw) => raw.table('texts').put(text), 'texts [1] at text'],
    ['a text that is gone', (raw) => raw.table('texts').delete('1'), 'texts [1] at the row itself'],
    ['a summary', (raw) => raw.table('pages').update('1', { sha256: 4 }), 'pages [1] at sha256'],
    ['a head', (raw) => raw.table('heads').update('1', { done: -1 }), 'heads [1] at done'],
    ['a head beyond the log', (raw) => raw.table('heads').update('1', { done: 4 }), 'heads [1] at done'],
    [
      'a proof',
      (raw) => raw.table('proofs').update('1', { division: division([{}]) }),
      'proofs [1] at division.starts.0',
    ],
    ['an entry of the log', (raw) => raw.table('log').update(['1', 1], { edit: { kind: 'x' } }), 'log [1, 1] at edit'],
    ['an entry that is gone', (raw) => raw.table('log').delete(['1', 1]), 'log [1, 1] at seq'],
    ['the end of the log', (raw) => raw.table('log').delete(['1', 2]), 'heads [1] at length'],
    ['a reading', (raw) => raw.table('readings').put({ id: '1', doubts: [] }), 'readings [1] at division'],
    [
      'rows that are sound but make no proof',
      (raw) => raw.table('proofs').update('1', { 'division.articles': [] }),
      'proofs [1] at division: a1 owns text but is not listed',
    ],
  ])('%s is named, and the other pages go on working', async (_, how, where) => {
    const { indexedDB, shelf } = await threePages();
    await tamper(indexedDB, how);
    const answer = await shelf.load('1');
    expect(answer).toMatchObject({ failed: 'damaged' });
    expect(answer).toHaveProperty('detail', expect.stringContaining(where));
    expect(await shelf.load('2')).toMatchObject({ page: { id: '2' } });
  });

  test('of the list is left out and told of, and the page can still be removed', async () => {
    const { indexedDB, shelf } = await threePages();
    await tamper(indexedDB, (raw) => raw.table('pages').put({ id: '1' }));
    expect(await shelf.list()).toMatchObject({ pages: [{ id: '2' }, { id: '3' }], damaged: ['1'] });
    await shelf.remove(['1']);
    expect(await shelf.list()).toMatchObject({ pages: [{ id: '2' }, { id: '3' }], damaged: [] });
  });

  test('with the editor’s place is passed over', async () => {
    const { indexedDB, shelf } = await threePages();
    await tamper(indexedDB, (raw) => raw.table('views').put({ id: '1', anchor: 'here' }));
    expect(await shelf.load('1')).toMatchObject({ view: null });
  });

  test('is never written: what could not be read back is refused, and no page of the call is added', async () => {
    const shelf = open(new IDBFactory());
    const sound = proofOf('AABB');
    const unsound = { ...sound, fields: { ...sound.fields, date: 20240229 as never } };
    const pages = [sound, unsound].map((proof, i) => ({
      page: { ...proof.page, id: `${i}` },
      reading: null,
      proof,
    }));
    expect(await shelf.add(pages)).toMatchObject({ failed: 'damaged' });
    const { page } = sound;
    const faulty = { ...sound, articles: [] };
    expect(await shelf.add([{ page, reading: null, proof: faulty }])).toMatchObject({ failed: 'damaged' });
    expect(await shelf.list()).toEqual({ pages: [], damaged: [] });
  });
});

describe('a write that fails midway', () => {
  afterEach(() => vi.restoreAllMocks());

  const { put } = IDBObjectStore.prototype;
  const spy = () => vi.spyOn(IDBObjectStore.prototype, 'put');

  test.each<[string, () => void, string]>([
    [
      'because a row is refused',
      () =>
        spy().mockImplementation(function (this: globalThis.IDBObjectStore, ...row) {
          if (this.name === 'heads') throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, row);
        }),
      'quota',
    ],
    [
      'because the disk is full at the commit',
      () =>
        spy().mockImplementation(function (this: globalThis.IDBObjectStore, ...row) {
          const request = put.apply(this, row);
          const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
          const full = () => transaction._abort('QuotaExceededError');
          if (this.name === 'heads') request.addEventListener('success', full);
          return request;
        }),
      'quota',
    ],
    [
      'because of a fault',
      () =>
        spy().mockImplementation(() => {
          throw new TypeError('a fault');
        }),
      'unknown',
    ],
  ])('%s leaves the old state whole, and can be tried again', async (_, fail, failed) => {
    const { shelf } = await threePages();
    const before = [await shelf.load('1'), await shelf.list()];
    fail();
    expect(await step(shelf)).toMatchObject({ failed });
    vi.restoreAllMocks();
    expect([await shelf.load('1'), await shelf.list()]).toEqual(before);
    expect(await step(shelf)).toBe(4);
  });

  test('because its log has a hole is not written', async () => {
    const { shelf } = await threePages();
    const stored = await shelf.load('1');
    if (isFailure(stored)) throw new Error(stored.detail);
    const history = { entries: [...stored.history.entries, ...stored.history.entries], done: 6 };
    expect(await shelf.write('1', { ...stored, from: 5, history, doubts: 0 })).toMatchObject({ failed: 'unknown' });
    expect(await shelf.load('1')).toEqual(stored);
  });
});
