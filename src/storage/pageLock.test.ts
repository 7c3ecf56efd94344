import { describe, expect, test } from 'vitest';
import { heldPages, holdPage } from './pageLock.ts';

type Locks = Pick<LockManager, 'request'>;
type Granted = (lock: Lock | null) => unknown;

/** The browser's locks as one origin sees them: granted in the order asked for, or at once, or never. */
function locksOfOneOrigin(): Locks {
  const queues = new Map<string, Promise<unknown>>();
  const request = async (name: string, { ifAvailable, signal }: LockOptions, granted: Granted) => {
    const before = queues.get(name);
    if (before && ifAvailable) return granted(null);
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
    const turn = Promise.race([Promise.resolve(before), aborted]).then(() => granted({ name, mode: 'exclusive' }));
    const over = turn.catch(() => undefined).then(() => before);
    queues.set(name, over);
    over.then(() => queues.get(name) === over && queues.delete(name));
    return turn;
  };
  return { request: request as LockManager['request'] };
}

const held = { held: true };

describe('the hold of a page', () => {
  test('is one tab’s, page by page, until it lets go', async () => {
    const locks = locksOfOneOrigin();
    const first = await holdPage('1', locks);
    expect(first).toMatchObject(held);
    expect(await holdPage('2', locks)).toMatchObject(held);
    expect(await holdPage('1', locks)).toMatchObject({ held: false });
    if (first.held) first.release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await holdPage('1', locks)).toMatchObject(held);
  });

  test('goes to the tab that waits as soon as it is free', async () => {
    const locks = locksOfOneOrigin();
    const first = await holdPage('1', locks);
    const second = await holdPage('1', locks);
    if (!first.held || second.held) throw new Error('the first tab has the page');
    const order: string[] = [];
    const waiting = second.wait(new AbortController().signal).then((hold) => order.push(`held ${hold.held}`));
    order.push('released');
    first.release();
    await waiting;
    expect(order).toEqual(['released', 'held true']);
    expect(await holdPage('1', locks)).toMatchObject({ held: false });
  });

  test('is not waited for any longer by who has gone away', async () => {
    const locks = locksOfOneOrigin();
    await holdPage('1', locks);
    const second = await holdPage('1', locks);
    const away = new AbortController();
    const waiting = second.held ? Promise.resolve() : second.wait(away.signal);
    away.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });

  test('is given to everybody where the browser has no locks', async () => {
    expect(await holdPage('1', null)).toMatchObject(held);
    expect(await holdPage('1', null)).toMatchObject(held);
  });

  test('is given to everybody where the browser refuses locks', async () => {
    const request = async () => Promise.reject(new DOMException('denied', 'SecurityError'));
    expect(await holdPage('1', { request })).toMatchObject(held);
  });
});

test('pages that lie open in a tab are told from others', async () => {
  const query = async () => ({ held: [{ name: 'galley-page-2' }, { name: 'something else' }], pending: [] });
  expect(await heldPages(['1', '2', '3'], { query })).toEqual(['2']);
  expect(await heldPages(['1'], null)).toEqual([]);
  const refused = async () => Promise.reject(new DOMException('denied', 'SecurityError'));
  expect(await heldPages(['1'], { query: refused })).toEqual([]);
});
