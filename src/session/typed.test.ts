import { expect, test } from 'vitest';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { saved, stateOf } from '../testing/openDesk.ts';
import { proofOf } from '../testing/picture.ts';
import { createDesk } from './desk.ts';
import type { DeskStore } from './deskState.ts';
import { keepTyped, type TypedEdit, takeTyped } from './typed.ts';

const typed = (text: string): TypedEdit => ({ kind: 'set-note', target: 'page', text });

function memoryKeeper() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A tab in which the page lies open; what it keeps outlives it. */
function browser() {
  const ports = memoryPorts(proofOf('AABB'));
  const keeper = memoryKeeper();
  const tab = async () => {
    const desk = createDesk({ ...ports, lock: { holdPage: async () => ({ held: true, release: () => {} }) } });
    await desk.open('test.txt');
    takeTyped(keeper, desk);
    return desk;
  };
  return { ports, keeper, tab };
}
const noteOf = (desk: DeskStore) => stateOf(desk).proof.fields.notes;

test('what was being typed when the tab went is a step of the next one, which can be undone', async () => {
  const { tab, keeper } = browser();
  keepTyped(keeper, await tab(), typed('ask for a photo'));
  const next = await tab();
  expect(noteOf(next)).toBe('ask for a photo');
  await saved(next);
  expect(keeper.kept.size).toBe(0);
  next.undo();
  await saved(next);
  expect(noteOf(await tab())).toBe(null);
});

test('it is kept until the step made of it is on the disk, and no longer', async () => {
  const { tab, keeper, ports } = browser();
  const desk = await tab();
  const { go } = ports.hold();
  keepTyped(keeper, desk, typed('ask'));
  desk.edit(typed('ask'));
  await Promise.resolve();
  expect(keeper.kept.size).toBe(1);
  go();
  await saved(desk);
  expect(keeper.kept.size).toBe(0);
});

test('another step leaves it alone; what was taken back is not kept', async () => {
  const { tab, keeper } = browser();
  const desk = await tab();
  keepTyped(keeper, desk, typed('ask'));
  desk.edit({ kind: 'split', at: 1, article: 'a9' });
  await saved(desk);
  expect(keeper.kept.size).toBe(1);
  keepTyped(keeper, desk, null);
  expect(keeper.kept.size).toBe(0);
});

test('what is kept and is no such edit is passed over', async () => {
  const { tab, keeper } = browser();
  for (const text of ['{', 'null', '{"edit":{"kind":"merge","from":"a1","into":"a2"},"done":0}', '7']) {
    keeper.kept.set('galley.typed.test.txt', text);
    expect(stateOf(await tab()).history.entries).toEqual([]);
  }
});
