import { describe, expect, test } from 'vitest';
import { blankProof } from '../domain/proof.ts';
import { isImportProblem } from '../exchange/importProblem.ts';
import { pageOf } from '../exchange/pageOf.ts';
import { recordOf } from '../exchange/recordOf.ts';
import { edited } from '../testing/edited.ts';
import type { Brought } from './importItem.ts';
import { createImporting } from './importing.ts';
import type { Failure, NewPage, PageSummary, Shelf } from './ports.ts';

const FULL: Failure = { failed: 'quota', detail: '' };
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function file(name: string, content: string | Uint8Array): Brought {
  const data = typeof content === 'string' ? utf8(content) : content;
  return {
    name,
    arrayBuffer: async () => data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer,
  };
}
const lost: Brought = { name: 'lost.txt', arrayBuffer: () => Promise.reject(new Error('no such file')) };

/** A shelf that takes `room` pages. */
function importingOn(room = Number.POSITIVE_INFINITY) {
  const shelved: NewPage[] = [];
  const unread: string[] = [];
  const add: Shelf['add'] = async (pages) => {
    if (shelved.length + pages.length > room) return FULL;
    const fresh = pages.filter(({ page }) => !shelved.some((other) => other.page.id === page.id));
    shelved.push(...fresh);
    return fresh.map(({ page }) => page.id);
  };
  const importing = createImporting({
    shelf: { add } as Shelf,
    onShelf: () => shelved.map(({ page }) => ({ id: page.id, ...page.source }) as unknown as PageSummary),
    added: (ids) => unread.push(...ids),
  });
  return { importing, shelved, unread, state: importing.getState };
}

describe('a batch of files', () => {
  test('those that cannot be read are named, and the others go in', async () => {
    const { state, shelved, unread } = importingOn();
    await state().bring([file('a.txt', 'One page.'), file('empty.txt', ' \n'), file('b.pdf', '%PDF-1.7'), lost]);
    expect(state().items.map(({ file, refused }) => [file.name, refused[0]?.problem.problem])).toEqual([
      ['a.txt', undefined],
      ['empty.txt', 'empty'],
      ['b.pdf', 'binary'],
      ['lost.txt', 'unreadable'],
    ]);
    const outcome = await state().store();
    expect(outcome).toMatchObject({ of: 1, failure: null });
    expect(shelved.map(({ page }) => page.text)).toEqual(['One page.']);
    expect(unread).toEqual(outcome.added);
    expect(state()).toMatchObject({ phase: 'idle', items: [] });
  });

  test('an encoding chosen by the editor holds, for the preview and for what is stored', async () => {
    const { state, shelved } = importingOn();
    await state().bring([file('a.txt', bytes(0xb1, 0xa8, 0xbd, 0xe9, 0x0a))]);
    const [item] = state().items;
    await state().setEncoding(item?.key as number, 'big5');
    expect(state().items[0]).toMatchObject({ encoding: 'big5', certain: true });
    const [seen] = state().items[0]?.preview ?? [];
    await state().store();
    expect(shelved[0]?.page.text.trim()).toBe(seen);
    expect(shelved[0]?.page.source.encoding).toBe('big5');
  });

  test('what is stored waits for an encoding that is being read, and for files that come meanwhile', async () => {
    const { state, shelved } = importingOn();
    await state().bring([file('a.txt', bytes(0xb1, 0xa8, 0xbd, 0xe9, 0x0a))]);
    const key = state().items[0]?.key as number;
    const chosen = [state().setEncoding(key, 'shift_jis'), state().setEncoding(key, 'big5')];
    const brought = state().bring([file('b.txt', 'B.')]);
    await Promise.all([...chosen, brought, state().store()]);
    expect(shelved.map(({ page: { source } }) => source.encoding)).toEqual(['big5', 'utf-8']);
  });

  test('a file that is gone when it is read again is told, and stays in the batch', async () => {
    const { state, shelved } = importingOn();
    let left = 1;
    const { arrayBuffer } = file('gone.txt', 'Gone.');
    const gone: Brought = {
      name: 'gone.txt',
      arrayBuffer: () => (left-- > 0 ? arrayBuffer() : Promise.reject(new Error('gone'))),
    };
    await state().bring([file('a.txt', 'A.'), gone]);
    expect(await state().store()).toMatchObject({ of: 2, stopped: false, failure: null, added: { length: 1 } });
    expect(shelved).toHaveLength(1);
    expect(state()).toMatchObject({ phase: 'choosing', outcome: { of: 2 } });
  });

  test('files that come while others are read wait for their turn', async () => {
    const { state } = importingOn();
    const names = () => state().items.map(({ file: { name } }) => name);
    await Promise.all([
      state().bring([file('a.txt', 'A.'), file('b.txt', 'B.')]),
      state().bring([file('c.txt', 'C.')]),
    ]);
    expect(names()).toEqual(['a.txt', 'b.txt', 'c.txt']);
    const stored = state().store();
    const brought = state().bring([file('d.txt', 'D.')]);
    expect(await stored).toMatchObject({ of: 3, failure: null });
    await brought;
    expect(names()).toEqual(['d.txt']);
  });

  test('a batch put away while it is read does not come back, and the next one is its own', async () => {
    const { state } = importingOn();
    const old = state().bring([file('old.txt', 'Old.'), file('older.txt', 'Older.')]);
    await Promise.resolve();
    state().dismiss();
    const fresh = state().bring([file('new.txt', 'New.')]);
    await old;
    expect(state().phase).not.toBe('choosing');
    await fresh;
    expect(state().items.map(({ file: { name } }) => name)).toEqual(['new.txt']);
  });

  test('a file brought in twice goes in once, and the same text under another name waits for a word', async () => {
    const { state, shelved } = importingOn();
    await state().bring([file('a.txt', 'Text.'), file('a.txt', 'Text.'), file('b.txt', 'Text.')]);
    const verdicts = state().items.map(({ key }) => state().verdicts.get(key));
    expect(verdicts).toMatchObject([
      { taken: true, twin: null },
      { taken: false, twin: { where: 'batch', name: 'a.txt', like: 'same' } },
      { taken: false, twin: { where: 'batch', name: 'a.txt', like: 'text' } },
    ]);
    state().setWanted(state().items[1]?.key as number, true);
    state().setWanted(state().items[2]?.key as number, true);
    await state().store();
    expect(shelved.map(({ page }) => page.source.name)).toEqual(['a.txt', 'b.txt']);
  });

  test('other pages under ids that are taken are named, not taken for the pages themselves', async () => {
    const { state, shelved } = importingOn();
    await state().bring([file('gazette.jsonl', '{"id":1,"text":"Gazette."}')]);
    await state().store();
    await state().bring([file('herald.jsonl', '{"id":1,"text":"Herald."}\n{"id":2,"text":"Herald two."}')]);
    const [verdict] = state().verdicts.values();
    expect(verdict).toMatchObject({ fresh: ['2'], clashes: ['1'], taken: true });
    await state().store();
    expect(shelved.map(({ page }) => page.text)).toEqual(['Gazette.', 'Herald two.']);
  });

  test('a page on the shelf stays as it is', async () => {
    const { state, shelved } = importingOn();
    await state().bring([file('a.txt', 'Text.')]);
    await state().store();
    await state().bring([file('a.txt', 'Text.'), file('c.txt', 'Text.')]);
    expect(state().items.map(({ key }) => state().verdicts.get(key)?.twin)).toEqual([
      { where: 'shelf', name: 'a.txt', like: 'same' },
      { where: 'shelf', name: 'a.txt', like: 'text' },
    ]);
    await state().store();
    expect(shelved).toHaveLength(1);
  });

  test('lines of a JSON Lines file are pages of their own, and a bad one keeps none of the others out', async () => {
    const { state, shelved } = importingOn();
    const lines = ['{"id":"x","text":"One."}', 'not json', '{"id":"y","text":"Two."}', '{"id":"x","text":"One."}'];
    await state().bring([file('pages.jsonl', lines.join('\n'))]);
    expect(state().items[0]?.refused).toMatchObject([{ line: 2, problem: { problem: 'not-json' } }]);
    expect(await state().store()).toMatchObject({ added: ['x', 'y'], of: 2 });
    expect(shelved).toHaveLength(2);
  });
});

describe('a record', () => {
  const recordFile = (name: string, record: unknown) => file(name, JSON.stringify(record));

  test('of a page that was waiting to be read waits again; of one with doubts it keeps them', async () => {
    const page = await pageOf('w.txt', 'Rain fell.', 'utf-8', 'w');
    if (isImportProblem(page)) throw new Error(page.problem);
    const other = await pageOf('d.txt', 'Dry day.', 'utf-8', 'd');
    if (isImportProblem(other)) throw new Error(other.problem);
    const divided = edited(blankProof(other), { kind: 'assign', start: 0, end: 8, owner: 'a1' });
    const { state, shelved, unread } = importingOn();
    await state().bring([
      recordFile('w.page.json', recordOf(blankProof(page))),
      recordFile('d.page.json', recordOf(divided, { confidence: () => 0.3 })),
    ]);
    await state().store();
    expect(unread).toEqual(['w']);
    expect(shelved.map(({ reading }) => reading?.doubts[0]?.confidence)).toEqual([undefined, 0.3]);
  });
});

describe('storing', () => {
  const many = Array.from({ length: 120 }, (_, i) => file(`${i}.txt`, `Page ${i}.`));

  test('what was added before the disk was full stays, and the rest can be tried again', async () => {
    const { state, shelved } = importingOn(100);
    await state().bring(many);
    expect(await state().store()).toMatchObject({ of: 120, failure: FULL, added: { length: 100 } });
    expect(shelved).toHaveLength(100);
    expect(state().phase).toBe('choosing');
    const left = state().items.filter(({ key }) => state().verdicts.get(key)?.taken);
    expect(left).toHaveLength(20);
  });

  test('it can be stopped between transactions', async () => {
    const { importing, state, shelved } = importingOn();
    await state().bring(many);
    importing.subscribe(({ done }) => {
      if (done === 50) state().stop();
    });
    expect(await state().store()).toMatchObject({ of: 120, failure: null, added: { length: 50 } });
    expect(shelved).toHaveLength(50);
  });

  test('a batch that is put away leaves nothing behind', async () => {
    const { state, shelved } = importingOn();
    const reading = state().bring(many);
    state().dismiss();
    await reading;
    expect(state()).toMatchObject({ phase: 'idle', items: [] });
    expect(shelved).toHaveLength(0);
  });
});
