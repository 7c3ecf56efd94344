import { expect, test } from 'vitest';
import { EMPTY_HISTORY } from '../domain/history.ts';
import { blankProof } from '../domain/proof.ts';
import { createExporting, writer } from './exporting.ts';
import type { Failure, StoredPage } from './ports.ts';

const GONE: Failure = { failed: 'gone', detail: '' };
const NOON = Date.UTC(2021, 2, 18, 12);

function stored(id: string): StoredPage {
  const page = { id, text: '一页的文字。\n', source: { name: `${id}.txt`, sha256: 'a'.repeat(64), encoding: 'utf-8' } };
  return { page, reading: null, proof: blankProof(page), history: EMPTY_HISTORY, view: null, version: 0 };
}
const shelf = { load: async (id: string) => (id.startsWith('p') ? stored(id) : GONE) };

test('the file is checked and measured, and pages that cannot be loaded are named', async () => {
  const exporting = createExporting(shelf, () => NOON);
  await exporting.write({ form: 'record', pages: ['p1', 'x', 'p2'], onlyApproved: false });
  const state = exporting.store.getState();
  if (state.phase !== 'ready') throw new Error(state.phase);
  expect(state.unloaded).toEqual([{ id: 'x', failure: GONE }]);
  expect(state.file.summary).toMatchObject({ pages: 2, homeless: { pages: 2 } });
  expect(state.size).toBe(Buffer.byteLength(state.file.chunks.join('')));
  expect(
    state.file.chunks
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['p1', 'p2']);
});

test('the last choice counts, however late an earlier one comes to its end', async () => {
  const exporting = createExporting(shelf, () => NOON);
  const first = exporting.write({ form: 'record', pages: ['p1', 'p2', 'p3'], onlyApproved: false });
  await exporting.write({ form: 'archive', pages: ['p1'], onlyApproved: false });
  await first;
  expect(exporting.store.getState()).toMatchObject({ phase: 'ready', file: { name: 'p1.archive.json' } });
});

test('what was dropped does not come back', async () => {
  const exporting = createExporting(shelf, () => NOON);
  const writing = exporting.write({ form: 'archive', pages: ['p1', 'p2'], onlyApproved: false });
  exporting.drop();
  await writing;
  expect(exporting.store.getState()).toEqual({ phase: 'idle' });
});

test('nor does it when all pages were loaded and only the writer was still on its way', async () => {
  const loaded = Promise.resolve(stored('p1'));
  const exporting = createExporting({ load: () => loaded }, () => NOON);
  const writing = exporting.write({ form: 'archive', pages: ['p1'], onlyApproved: false });
  await loaded;
  await Promise.resolve();
  exporting.drop();
  await writing;
  expect(exporting.store.getState()).toEqual({ phase: 'idle' });
});

test('a record that breaks the schema is not offered', async () => {
  const bad = {
    ...stored('p1'),
    proof: { ...stored('p1').proof, fields: { ...stored('p1').proof.fields, date: 'May' } },
  };
  const exporting = createExporting({ load: async () => bad }, () => NOON);
  await exporting.write({ form: 'record', pages: ['p1'], onlyApproved: false });
  expect(exporting.store.getState()).toMatchObject({
    phase: 'faulty',
    problems: [{ page: { id: 'p1' }, faults: [{ path: 'date' }] }],
  });
});

test('where what writes files cannot be fetched it is told, and the next call tries again', async () => {
  let missing = true;
  const fetched = () => (missing ? Promise.reject(new TypeError('no such part')) : writer());
  const exporting = createExporting({ load: async (id) => stored(id) }, () => NOON, fetched);
  const choice = { form: 'archive', pages: ['p1'], onlyApproved: false } as const;
  await exporting.write(choice);
  expect(exporting.store.getState()).toMatchObject({ phase: 'failed', failure: { failed: 'unfetched' } });
  missing = false;
  await exporting.write(choice);
  expect(exporting.store.getState()).toMatchObject({ phase: 'ready' });
});
