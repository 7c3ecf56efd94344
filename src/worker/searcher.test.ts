import { afterEach, expect, test, vi } from 'vitest';
import { matchesIn, type Sought } from '../domain/matches.ts';
import { createSearcher } from './searcher.ts';
import { BEGUN } from './searcherProtocol.ts';

const sought: Sought = { source: 'a', flags: 'gu', texts: ['a ferry'], most: 5 };

/** A worker that says these in turn when it is asked. */
class SayingWorker extends EventTarget {
  readonly says: readonly unknown[];
  ended = false;
  constructor(...says: readonly unknown[]) {
    super();
    this.says = says;
  }
  postMessage(): void {
    for (const data of this.says) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.ended = true;
  }
}

afterEach(() => void vi.useRealTimers());

test('answers what was found, and ends its worker', async () => {
  const worker = new SayingWorker(BEGUN, matchesIn(sought));
  const search = createSearcher(() => worker).search(sought, new AbortController().signal);
  expect(await search).toEqual(matchesIn(sought));
  expect(worker.ended).toBe(true);
});

test('stops a second after the search began, however long its worker took to start', async () => {
  vi.useFakeTimers();
  const worker = new SayingWorker();
  const search = createSearcher(() => worker).search(sought, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(worker.ended).toBe(false);
  worker.dispatchEvent(new MessageEvent('message', { data: BEGUN }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await search).toBe('too-long');
  expect(worker.ended).toBe(true);
});

test('cancelled, it ends its worker', async () => {
  const worker = new SayingWorker(BEGUN);
  const stop = new AbortController();
  const search = createSearcher(() => worker).search(sought, stop.signal);
  stop.abort();
  await expect(search).rejects.toMatchObject({ name: 'AbortError' });
  expect(worker.ended).toBe(true);
});

test.each([
  ['babbles', () => new SayingWorker('no answer'), 'no answer'],
  [
    'does not start',
    () => {
      throw new Error('no workers here');
    },
    'no workers here',
  ],
])('a worker that %s is a failure as a value', async (_what, makeWorker, detail) => {
  const outcome = await createSearcher(makeWorker).search(sought, new AbortController().signal);
  expect(outcome).toEqual({ failed: 'worker', detail: expect.stringContaining(detail) });
});
