import { expect, test } from 'vitest';
import type { Edit } from '../domain/edits/edit.ts';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { saved, stateOf } from '../testing/openDesk.ts';
import { ownersOf, proofOf } from '../testing/picture.ts';
import { createDesk } from './desk.ts';
import type { Hold } from './ports.ts';

const split: Edit = { kind: 'split', at: 1, article: 'a9' };
const approve: Edit = { kind: 'set-review', target: 'a2', review: 'approved' };

async function opened(owners = 'AABB') {
  const ports = memoryPorts(proofOf(owners));
  const desk = createDesk(ports);
  await desk.open('test.txt');
  return { desk, ports };
}

test('an edit is on the desk at once, and on the disk when it says saved', async () => {
  const { desk, ports } = await opened();
  desk.edit(split);
  expect(ownersOf(stateOf(desk).proof)).toBe('AIBB');
  expect(stateOf(desk).saving.state).toBe('saving');
  await saved(desk);
  expect(ownersOf(ports.stored().proof)).toBe('AIBB');
});

test('what is made while a write is under way goes with the next', async () => {
  const { desk, ports } = await opened();
  const { go } = ports.hold();
  desk.edit(split);
  desk.edit(approve);
  desk.undo();
  desk.edit({ kind: 'set-note', target: 'page', text: 'hm' });
  go();
  await saved(desk);
  expect(ports.steps).toHaveLength(2);
  expect(ports.stored().history.entries.map(({ edit }) => edit.kind)).toEqual(['split', 'set-note']);
});

test('closing and opening again finds everything, undo included', async () => {
  const { desk, ports } = await opened();
  desk.edit(split);
  desk.edit(approve);
  await desk.close();
  expect(ports.isHeld()).toBe(false);
  const again = createDesk(ports);
  await again.open('test.txt');
  again.undo();
  again.undo();
  expect(ownersOf(stateOf(again).proof)).toBe('AABB');
  again.redo();
  expect(ownersOf(stateOf(again).proof)).toBe('AIBB');
});

test('a write that fails says so, keeps the work, and can be tried again', async () => {
  const { desk, ports } = await opened();
  ports.failWith({ failed: 'quota', detail: 'full' });
  desk.edit(split);
  await saved(desk);
  expect(stateOf(desk).saving).toMatchObject({ state: 'failed', failure: { failed: 'quota' } });
  ports.failWith(null);
  desk.retrySave();
  await saved(desk);
  expect(stateOf(desk).saving.state).toBe('saved');
  expect(ownersOf(ports.stored().proof)).toBe('AIBB');
});

test('a page left with steps that cannot be written is as it was left, and let go once they are written', async () => {
  const { desk, ports } = await opened();
  ports.failWith({ failed: 'quota', detail: 'full' });
  desk.edit(split);
  await desk.close();
  expect(desk.left.getState()).toEqual([{ id: 'test.txt', name: 'test.txt' }]);
  expect([desk.isUnsaved(), ports.isHeld()]).toEqual([true, true]);

  await desk.open('test.txt');
  expect(ownersOf(stateOf(desk).proof)).toBe('AIBB');
  await saved(desk);
  expect(stateOf(desk).saving.state).toBe('failed');

  await desk.close();
  ports.failWith(null);
  desk.retrySave();
  await expect.poll(() => desk.left.getState()).toEqual([]);
  expect(ownersOf(ports.stored().proof)).toBe('AIBB');
  expect([desk.isUnsaved(), ports.isHeld()]).toEqual([false, false]);
});

test('leaving tries once more what could not be written', async () => {
  const { desk, ports } = await opened();
  ports.failWith({ failed: 'quota', detail: 'full' });
  desk.edit(split);
  await saved(desk);
  ports.failWith(null);
  await desk.close();
  expect(ownersOf(ports.stored().proof)).toBe('AIBB');
  expect(desk.left.getState()).toEqual([]);
});

test('a page that is left while it is being opened does not lie on the desk later, nor is it held', async () => {
  const reading = { proof: proofOf('AABB'), doubts: [] };
  let answer = () => {};
  const detect = () =>
    new Promise<typeof reading>((done) => {
      answer = () => done(reading);
    });
  const ports = { ...memoryPorts(proofOf('....'), reading), detector: { detect } };
  const desk = createDesk(ports);
  const opening = desk.open('test.txt');
  await expect.poll(() => desk.store.getState().phase).toBe('detecting');
  await desk.close();
  answer();
  await opening;
  expect(desk.store.getState().phase).toBe('closed');
  expect(ports.isHeld()).toBe(false);
});

test('a refused edit changes nothing and says why', async () => {
  const { desk, ports } = await opened();
  expect(desk.edit({ kind: 'merge', from: 'a1', into: 'a1' })).toBe(false);
  expect(stateOf(desk).refusal?.code).toBe('same-article');
  expect(ports.steps).toHaveLength(0);
});

test('a second tab may only read', async () => {
  const { ports } = await opened();
  const second = createDesk(ports);
  await second.open('test.txt');
  expect(stateOf(second).readOnly).toBe(true);
  expect(second.edit(split)).toBe(false);
});

test('a second tab may write, and sees what was done, as soon as the first lets go', async () => {
  const { desk, ports } = await opened();
  const second = createDesk(ports);
  await second.open('test.txt');
  desk.edit(split);
  await desk.close();
  await expect.poll(() => second.store.getState()).toMatchObject({ phase: 'open', readOnly: false });
  expect(ownersOf(stateOf(second).proof)).toBe('AIBB');
  expect(ports.isHeld()).toBe(true);
});

test('a page that becomes free in the moment in which it is left does not come back, and is let go', async () => {
  const { ports } = await opened();
  let free = (_: Hold) => {};
  const wait = () =>
    new Promise<Hold>((resolve) => {
      free = resolve;
    });
  const desk = createDesk({ ...ports, lock: { holdPage: async () => ({ held: false, wait }) } });
  await desk.open('test.txt');
  let released = false;
  free({
    held: true,
    release: () => {
      released = true;
    },
  });
  await desk.close();
  await expect.poll(() => released).toBe(true);
  expect(desk.store.getState().phase).toBe('closed');
});

test('undo leads the eye to where it made a difference', async () => {
  const { desk } = await opened('AABBCC');
  desk.edit({ kind: 'assign', start: 4, end: 6, owner: 'a2' });
  desk.select(0, 0);
  desk.undo();
  expect(stateOf(desk).place).toMatchObject({ head: 4, article: 'a3' });
});

test('a page that nobody has read is read first', async () => {
  const reading = { proof: proofOf('AABB'), doubts: [] };
  const ports = memoryPorts(proofOf('____'), reading);
  const desk = createDesk(ports);
  await desk.open('test.txt');
  expect(ownersOf(stateOf(desk).proof)).toBe('AABB');
  expect(ports.stored().reading).toBe(reading);
});

test('a page that the engine cannot read lies open undivided, and can be divided by hand', async () => {
  const ports = memoryPorts(proofOf('____'), { proof: proofOf('AABB'), doubts: [] });
  const desk = createDesk({
    ...ports,
    detector: { detect: async () => ({ failed: 'worker', detail: 'out of memory' }) },
  });
  await desk.open('test.txt');
  expect(stateOf(desk)).toMatchObject({ unread: { failed: 'worker' }, reading: null });
  expect(desk.edit({ kind: 'assign', start: 0, end: 2, owner: 'a1' })).toBe(true);
  await saved(desk);
  expect(ownersOf(ports.stored().proof)).toBe('AA__');
});

test('a page that is not there says so', async () => {
  const { desk } = await opened();
  await desk.open('other.txt');
  expect(desk.store.getState()).toMatchObject({ phase: 'failed', failure: { failed: 'gone' } });
});

test('the article in focus is the one under the caret, or the one named', async () => {
  const { desk } = await opened('AABB');
  desk.select(2, 3);
  expect(stateOf(desk).place.article).toBe('a2');
  desk.focus('a1');
  expect(stateOf(desk).place).toMatchObject({ head: 0, article: 'a1' });
});
