import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { proofOf } from '../testing/picture.ts';
import { createDesk } from './desk.ts';
import type { WorkEntry } from './worklog.ts';
import { createWorklog } from './worklogStore.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A desk with a page of two articles, measured; `kept` is what lies on the shelf. */
function measured(on = true) {
  const ports = memoryPorts(proofOf('AABB'));
  const kept = new Map<string, readonly WorkEntry[]>();
  const shelf = {
    loadWork: async (id: string) => kept.get(id) ?? [],
    keepWork: async (id: string, entries: readonly WorkEntry[]) => {
      kept.set(id, entries);
      return undefined;
    },
  };
  const desk = createDesk(ports);
  const worklog = createWorklog({ shelf, now: () => Date.now() }, desk.store, on);
  const open = async () => {
    await desk.open('test.txt');
    await vi.advanceTimersByTimeAsync(0);
  };
  return { desk, worklog, open, ports, kept: () => kept.get('test.txt') };
}

test('work goes to the article in focus, and is kept within seconds', async () => {
  const { desk, worklog, open, kept } = measured();
  await open();
  worklog.note({ kind: 'key' });
  await vi.advanceTimersByTimeAsync(2_000);
  desk.focus('a2');
  worklog.note({ kind: 'click' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(kept()).toEqual([
    { article: 'a1', active: 2_000, keys: 1, clicks: 0 },
    { article: 'a2', active: 3_000, keys: 0, clicks: 1 },
  ]);
});

test('measuring goes on where it was left', async () => {
  const { desk, worklog, open, kept } = measured();
  await open();
  worklog.note({ kind: 'key' });
  await vi.advanceTimersByTimeAsync(1_000);
  await desk.close();
  expect(kept()).toEqual([{ article: 'a1', active: 1_000, keys: 1, clicks: 0 }]);
  await vi.advanceTimersByTimeAsync(60_000);
  await open();
  worklog.note({ kind: 'key' });
  worklog.note({ kind: 'hidden' });
  expect(kept()).toEqual([{ article: 'a1', active: 1_000, keys: 2, clicks: 0 }]);
});

test('nothing is measured where it is switched off; switched off, what was measured stays', async () => {
  const { worklog, open, kept } = measured(false);
  await open();
  worklog.note({ kind: 'key' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept()).toBeUndefined();
  worklog.turn(true);
  await vi.advanceTimersByTimeAsync(0);
  worklog.note({ kind: 'key' });
  worklog.turn(false);
  worklog.note({ kind: 'key' });
  expect(kept()).toEqual([{ article: 'a1', active: 0, keys: 1, clicks: 0 }]);
});

test('a page that another tab holds is not measured', async () => {
  const { worklog, open, ports, kept } = measured();
  await ports.lock.holdPage('test.txt');
  await open();
  worklog.note({ kind: 'key' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([worklog.entries(), kept()]).toEqual([[], undefined]);
});
