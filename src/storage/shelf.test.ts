import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../domain/edits/edit.ts';
import { type Desk, EMPTY_HISTORY, perform, redo, undo } from '../domain/history.ts';
import { blankProof, type Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import { isRefusal } from '../domain/refusal.ts';
import { pageWith, proofOf } from '../testing/picture.ts';
import { aimed, randomWork } from '../testing/randomEdits.ts';
import type { NewPage } from './addPages.ts';
import { isFailure } from './failure.ts';
import { type IndexedShelf, openShelf } from './shelf.ts';
import type { StoredPage } from './storedPage.ts';

const open = (indexedDB = new IDBFactory(), now = () => 7) => openShelf({ indexedDB, IDBKeyRange, now });

const asNew = (proof: Proof, reading: Reading | null = null): NewPage => ({ page: proof.page, reading, proof });
const named = (id: string, proof = proofOf('AAB_')): NewPage => asNew({ ...proof, page: { ...proof.page, id } });

async function sound<T>(answer: Promise<T>): Promise<Exclude<T, { failed: string }>> {
  const value = await answer;
  if (isFailure(value)) throw new Error(`${value.failed}: ${value.detail}`);
  return value as Exclude<T, { failed: string }>;
}

/** A session's half of the work: one desk, each state of it written with what has changed since the last. */
function deskOn(shelf: IndexedShelf, id: string) {
  let stored: StoredPage;
  let desk: Desk;
  const reload = async () => {
    stored = await sound(shelf.load(id));
    desk = { proof: stored.proof, history: stored.history };
  };
  const save = async (next: Desk) => {
    const { entries } = next.history;
    const split = entries.findIndex((entry, i) => entry !== stored.history.entries[i]);
    const from = split < 0 ? entries.length : split;
    const version = await sound(shelf.write(id, { version: stored.version, from, ...next, doubts: entries.length }));
    desk = next;
    stored = { ...stored, ...next, version };
  };
  return {
    reload,
    edit: async (edit: Edit) => {
      const next = perform(desk, aimed(desk.proof, edit), 3);
      if (!isRefusal(next)) await save(next);
      return next;
    },
    undo: () => save(undo(desk)),
    redo: () => save(redo(desk)),
    desk: () => desk,
    stored: () => stored,
  };
}

async function begun(proof: Proof, shelf = open()) {
  await sound(shelf.add([asNew(proof)]));
  const work = deskOn(shelf, proof.page.id);
  await work.reload();
  return { shelf, work };
}

const note = (n: number): Edit => ({ kind: 'set-note', target: 'page', text: `note ${n}` });

describe('a page on the shelf', () => {
  test('says how many places of it are doubted: as read, then as whoever writes has counted', async () => {
    const proof = proofOf('AABB');
    const doubt = { kind: 'boundary', article: 'a1', range: { start: 2, end: 2 }, confidence: 0.1 } as const;
    const reading: Reading = { proof, doubts: [{ ...doubt, evidence: [], alternative: null }] };
    const { shelf, work } = await begun(blankProof(proof.page));
    expect(await shelf.list()).toMatchObject({ pages: [{ doubts: 0 }] });
    await sound(shelf.keepReading(proof.page.id, 0, reading));
    expect(await shelf.list()).toMatchObject({ pages: [{ doubts: 1 }] });
    await work.reload();
    await work.edit(note(1));
    await work.edit(note(2));
    expect(await shelf.list()).toMatchObject({ pages: [{ doubts: 2 }] });
  });

  test('comes back as it was put there', async () => {
    const proof = proofOf('AABB..__', 'hbhbmobb', 'T1xyT2𠮷');
    const reading: Reading = {
      proof: proofOf('AAAAAAAA', '', 'T1xyT2𠮷'),
      doubts: [
        {
          kind: 'boundary',
          article: 'a1',
          range: { start: 2, end: 2 },
          confidence: 0.5,
          evidence: [{ code: 'width-changes', values: { from: 20, to: 12 } }],
          alternative: { kind: 'batch', edits: [{ kind: 'split', at: 2, article: 'a2' }] },
        },
      ],
    };
    const shelf = open();
    expect(await shelf.add([asNew(proof, reading)])).toEqual(['test.txt']);
    const expected = { page: proof.page, reading, proof, history: EMPTY_HISTORY, view: null, version: 0 };
    expect(await shelf.load('test.txt')).toStrictEqual(expected);
  });

  test('is summed up in a line that follows the work', async () => {
    const { shelf, work } = await begun(proofOf('AB_____', '', '版面x 9𠮷'));
    expect(await shelf.list()).toMatchObject({ pages: [{ articles: 2, approved: 0, homeless: 3, detected: false }] });
    await work.edit({ kind: 'set-review', target: 'a2', review: 'approved' });
    await work.edit({ kind: 'set-page-field', field: 'date', value: '2024-02-29' });
    expect(await shelf.list()).toMatchObject({
      pages: [{ name: 'test.txt', length: 7, articles: 2, approved: 1, review: 'in-review', date: '2024-02-29' }],
      damaged: [],
    });
  });

  test('keeps the place where the editor was', async () => {
    const { shelf } = await begun(proofOf('AABB'));
    const view = { anchor: 1, head: 3, article: 'a2' };
    expect(await shelf.keepView('test.txt', view)).toBeUndefined();
    expect(await shelf.load('test.txt')).toMatchObject({ view, version: 0 });
    expect(await shelf.keepView('nowhere', view)).toMatchObject({ failed: 'gone' });
  });

  test('that is there already is left as it is, and the first of two with one id is taken', async () => {
    const shelf = open();
    await shelf.add([named('1', proofOf('AAAA'))]);
    const more = [named('1', proofOf('BBBB')), named('2', proofOf('AABB')), named('2', proofOf('CCCC'))];
    expect(await shelf.add(more)).toEqual(['2']);
    expect(await shelf.load('1')).toMatchObject({ proof: { articles: [{ id: 'a1' }] } });
    expect(await shelf.load('2')).toMatchObject({ proof: { articles: [{ id: 'a1' }, { id: 'a2' }] } });
  });

  test('gets the engine’s proof only while nobody has worked on it', async () => {
    const raw = blankProof(pageWith('版面报道'));
    const reading = { proof: proofOf('AABB', '', '版面报道'), doubts: [] };
    const { shelf, work } = await begun(raw);
    expect(await shelf.keepReading('test.txt', 0, reading)).toBe(1);
    await work.reload();
    expect(work.stored()).toMatchObject({ reading, proof: reading.proof, version: 1 });
    await work.edit({ kind: 'merge', from: 'a2', into: 'a1' });
    expect(await shelf.keepReading('test.txt', 2, reading)).toMatchObject({ failed: 'stale' });
    await shelf.add([named('imported')]);
    expect(await shelf.keepReading('imported', 0, reading)).toMatchObject({ failed: 'stale' });
  });

  test('is removed with everything that belongs to it, and nothing else', async () => {
    const indexedDB = new IDBFactory();
    const { shelf, work } = await begun(proofOf('AABB'), open(indexedDB));
    await shelf.add([named('other', proofOf('ABBA'))]);
    const before = await shelf.load('other');
    await work.edit(note(1));
    await shelf.keepView('test.txt', { anchor: 0, head: 0, article: null });
    expect(await shelf.remove(['test.txt', 'never there'])).toBeUndefined();
    expect(await shelf.load('test.txt')).toMatchObject({ failed: 'gone' });
    expect(await shelf.load('other')).toEqual(before);
    expect(await rowsLeft(indexedDB)).toEqual({
      heads: 1,
      log: 0,
      meta: 1,
      names: 0,
      pages: 1,
      proofs: 1,
      readings: 0,
      texts: 1,
      views: 0,
      work: 0,
    });
  });
});

/** How many rows each table holds, seen from outside. */
async function rowsLeft(factory: IDBFactory): Promise<Record<string, number>> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(factory.open('galley'));
  const counts: Record<string, number> = {};
  for (const name of database.objectStoreNames)
    counts[name] = await settled(database.transaction(name).objectStore(name).count());
  database.close();
  return counts;
}

describe('the work on a page', () => {
  test('is kept over many steps, back to before the stored proof, and on another way from there', async () => {
    const { shelf, work } = await begun(proofOf('AABB'));
    for (let n = 0; n < 70; n++) await work.edit(note(n));
    await work.reload();
    expect(work.desk()).toMatchObject({ proof: { fields: { notes: 'note 69' } }, history: { done: 70 } });
    for (let n = 0; n < 65; n++) await work.undo();
    await work.reload();
    expect(work.desk()).toMatchObject({ proof: { fields: { notes: 'note 4' } }, history: { done: 5 } });
    expect(work.desk().history.entries).toHaveLength(70);
    await work.edit(note(500));
    await work.reload();
    expect(work.desk()).toMatchObject({ proof: { fields: { notes: 'note 500' } }, history: { done: 6 } });
    expect(work.desk().history.entries).toHaveLength(6);
    expect(await shelf.load('test.txt')).toMatchObject({ version: 70 + 65 + 1 });
  });

  test('is refused where it builds on a state that another tab has written over, and nothing of it is kept', async () => {
    const { shelf, work } = await begun(proofOf('AABB'));
    const second = deskOn(shelf, 'test.txt');
    await second.reload();
    await work.edit(note(1));
    const kept = await shelf.load('test.txt');
    await expect(second.edit({ kind: 'merge', from: 'a2', into: 'a1' })).rejects.toThrow('stale');
    expect(await shelf.load('test.txt')).toEqual(kept);
    expect(await shelf.list()).toMatchObject({ pages: [{ articles: 2 }] });
  });

  const moves = fc.array(fc.constantFrom('edit', 'edit', 'edit', 'undo', 'redo', 'reload'), {
    minLength: 10,
    maxLength: 90,
    size: 'max',
  });

  test('save and load are the identity, whatever is edited, undone and redone', { timeout: 60_000 }, async () => {
    const law = fc.asyncProperty(randomWork, moves, async ({ text, edits }, list) => {
      const { shelf, work } = await begun(blankProof(pageWith(text)));
      let next = 0;
      for (const move of list) {
        const before = work.desk();
        if (move === 'edit') await work.edit(edits[next++ % edits.length] as Edit);
        else await work[move as 'undo' | 'redo' | 'reload']();
        if (move === 'reload') expect(work.desk()).toEqual(before);
      }
      const { proof, history } = await sound(shelf.load('test.txt'));
      expect({ proof, history }).toEqual(work.desk());
      await shelf.close();
    });
    await fc.assert(law, { numRuns: 60 });
  });
});

describe('who watches the shelf', () => {
  test('hears each committed change, from this tab and from another, until he stops', async () => {
    const indexedDB = new IDBFactory();
    // Of its own name: tests in other threads of this process tell theirs of changes over the same channel.
    const watched = () => openShelf({ name: 'watched', indexedDB, IDBKeyRange });
    const [here, there] = [watched(), watched()];
    const heard: string[] = [];
    const stop = here.watch(() => heard.push('here'));
    const told = new Promise<void>((resolve) => there.watch(resolve));
    await here.add([named('1')]);
    await told;
    expect(heard).toEqual(['here']);
    await here.add([named('bad', { ...proofOf('A'), starts: [{ start: Number.NaN, owner: 'a1', role: 'body' }] })]);
    expect(heard).toEqual(['here']);
    stop();
    await here.remove(['1']);
    expect(heard).toEqual(['here']);
    await Promise.all([here.close(), there.close()]);
  });

  test('is told how many pages there are after each commit that adds or removes some', async () => {
    const counts: number[] = [];
    const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange, counted: (pages) => counts.push(pages) });
    await shelf.add([named('1'), named('2')]);
    await shelf.remove(['1']);
    expect(counts).toEqual([2, 1]);
  });
});
