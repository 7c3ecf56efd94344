import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLibrary, follow } from './library.ts';
import type { Failure, Listing, PageSummary, Shelf } from './ports.ts';

const page = (id: string) => ({ id, name: `${id}.txt` }) as PageSummary;
const listing = (...ids: string[]): Listing => ({ pages: ids.map(page), damaged: [] });
const BLOCKED: Failure = { failed: 'blocked', detail: '' };

/** A shelf of which only the list is asked; each answer waits until it is given. */
function shelfOf() {
  const asked: ((answer: Listing | Failure) => void)[] = [];
  let changed = () => {};
  const shelf = {
    list: () => new Promise((resolve) => asked.push(resolve)),
    watch: (callback: () => void) => {
      changed = callback;
      return () => {
        changed = () => {};
      };
    },
    remove: async () => undefined,
  } as unknown as Shelf;
  return { shelf, asked, change: () => changed() };
}
/** Lets promises and rests between readings come to their end. */
const settled = () => vi.advanceTimersByTimeAsync(5000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the library', () => {
  test('a failure keeps what was read before, and the next reading clears it', async () => {
    const { shelf, asked, change } = shelfOf();
    const library = createLibrary(shelf);
    follow(library, shelf);
    asked[0]?.(listing('one'));
    await settled();
    change();
    asked[1]?.(BLOCKED);
    await settled();
    expect(library.getState()).toMatchObject({ pages: [page('one')], failure: BLOCKED });
    change();
    asked[2]?.(listing('one', 'two'));
    await settled();
    expect(library.getState()).toMatchObject({ pages: [page('one'), page('two')], failure: null });
  });

  test('changes during a reading lead to one more reading, not to one each', async () => {
    const { shelf, asked, change } = shelfOf();
    const library = createLibrary(shelf);
    follow(library, shelf);
    for (let i = 0; i < 50; i++) change();
    asked[0]?.(listing());
    await settled();
    expect(asked).toHaveLength(2);
    asked[1]?.(listing('late'));
    await settled();
    expect(asked).toHaveLength(2);
    expect(library.getState().pages).toEqual([page('late')]);
  });

  test('a reading that had to wait long keeps the next one back for a second at most', async () => {
    const { shelf, asked, change } = shelfOf();
    follow(createLibrary(shelf), shelf);
    await vi.advanceTimersByTimeAsync(3000);
    asked[0]?.(listing());
    await vi.advanceTimersByTimeAsync(0);
    change();
    await vi.advanceTimersByTimeAsync(900);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(2);
  });

  test('after it was told to stop, it reads no more', async () => {
    const { shelf, asked, change } = shelfOf();
    follow(createLibrary(shelf), shelf)();
    change();
    expect(asked).toHaveLength(1);
  });

  test('pages that the browser cleared are missed once, at the first reading', async () => {
    const { shelf, asked, change } = shelfOf();
    const noted: number[] = [];
    const check = (found: number) => (found === 0 ? { wiped: true as const, expected: 7 } : { wiped: false as const });
    const library = createLibrary(shelf, { check, note: (pages) => noted.push(pages) });
    follow(library, shelf);
    asked[0]?.(listing());
    await settled();
    expect(library.getState().lost).toBe(7);
    library.getState().acceptLoss();
    change();
    asked[1]?.(listing());
    await settled();
    expect([library.getState().lost, noted]).toEqual([0, [0]]);
  });
});
