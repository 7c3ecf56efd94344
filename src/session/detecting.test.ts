import { expect, test } from 'vitest';
import { createDetecting } from './detecting.ts';
import type { Detector, Failure, Shelf, StoredPage } from './ports.ts';

const DEAD: Failure = { failed: 'worker', detail: 'died' };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A shelf of raw pages, and an engine whose answers are given by hand. */
function deskOf(...ids: string[]) {
  const kept: string[] = [];
  const read: string[] = [];
  const answers: ((answer: object) => void)[] = [];
  const shelf = {
    load: async (id: string) =>
      ids.includes(id)
        ? ({ page: { id }, reading: kept.includes(id) ? {} : null, version: 0 } as StoredPage)
        : { failed: 'gone', detail: '' },
    keepReading: async (id: string) => kept.push(id),
  } as unknown as Shelf;
  const detector = {
    detect: ({ id }: { id: string }) => {
      read.push(id);
      return new Promise((resolve) => answers.push(resolve));
    },
  } as unknown as Detector;
  const answer = async (value: object = {}) => {
    await settled();
    answers.shift()?.(value);
    await settled();
  };
  return { queue: createDetecting(shelf, detector), kept, read, answer };
}

test('pages are read one at a time, in order, and each once', async () => {
  const { queue, kept, read, answer } = deskOf('a', 'b');
  queue.getState().enqueue(['a', 'b']);
  queue.getState().enqueue(['b', 'a']);
  await settled();
  expect(read).toEqual(['a']);
  await answer();
  expect([kept, queue.getState().done]).toEqual([['a'], 1]);
  await answer();
  expect(kept).toEqual(['a', 'b']);
  expect(queue.getState()).toMatchObject({ waiting: [], done: 0 });
});

test('a page that was read before is not read again', async () => {
  const { queue, read, answer } = deskOf('a');
  queue.getState().enqueue(['a']);
  await answer();
  queue.getState().enqueue(['a']);
  await settled();
  expect(read).toEqual(['a']);
});

test('a failure is told, does not stop the others, and can be tried again', async () => {
  const { queue, kept, answer } = deskOf('a', 'b');
  queue.getState().enqueue(['a', 'b']);
  await answer(DEAD);
  expect(queue.getState().failed.get('a')).toEqual(DEAD);
  await answer();
  expect([kept, [...queue.getState().failed.keys()]]).toEqual([['b'], ['a']]);
  queue.getState().retry();
  await answer();
  expect([kept, queue.getState().failed.size]).toEqual([['b', 'a'], 0]);
});

test('a page that was removed in the meantime is passed over', async () => {
  const { queue, read } = deskOf();
  queue.getState().enqueue(['gone']);
  await settled();
  expect([read, queue.getState().waiting, queue.getState().failed.size]).toEqual([[], [], 0]);
});
