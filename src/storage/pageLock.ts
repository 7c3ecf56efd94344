/** This tab may write to the page until it lets go (or is closed). */
export interface HeldPage {
  readonly held: true;
  release(): void;
}

/** Another tab has the page open: here it can only be read. */
export interface TakenPage {
  readonly held: false;
  /**
   * Resolves once the page has become free, with the hold of it. Rejects with `AbortError` when the signal is aborted
   * before that. Load the page again then: the other tab may have written it.
   */
  wait(signal: AbortSignal): Promise<HeldPage>;
}

type Locks = Pick<LockManager, 'request'>;

const lockName = (id: string): string => `galley-page-${id}`;

/** Asks for the lock and keeps it until released. `undefined` where it is taken and `ifAvailable` was asked for. */
function acquire(locks: Locks, id: string, options: LockOptions): Promise<HeldPage | undefined> {
  return new Promise((resolve, reject) => {
    const keep = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise((release) => resolve({ held: true, release }));
    };
    locks.request(lockName(id), options, keep).catch(reject);
  });
}

async function waitFor(locks: Locks, id: string, signal: AbortSignal): Promise<HeldPage> {
  return (await acquire(locks, id, { signal })) as HeldPage;
}

/** Which of these pages some tab holds, this one included. None where the browser cannot or will not tell. */
export async function heldPages(
  ids: readonly string[],
  locks: Pick<LockManager, 'query'> | null = globalThis.navigator?.locks ?? null,
): Promise<readonly string[]> {
  const held = new Set((await locks?.query().catch(() => null))?.held?.map(({ name }) => name));
  return ids.filter((id) => held.has(lockName(id)));
}

/** A lock that holds nobody off, where the browser has or gives none: each write still names the version it builds on. */
const UNGUARDED: HeldPage = { held: true, release: () => undefined };

/**
 * Claims the page for this tab. The browser frees it when the tab is closed or crashes. Where it refuses locks, as it
 * does with site data blocked, the page is opened all the same: what the shelf says of that is told.
 */
export async function holdPage(
  id: string,
  locks: Locks | null = globalThis.navigator?.locks ?? null,
): Promise<HeldPage | TakenPage> {
  if (!locks) return UNGUARDED;
  const hold = await acquire(locks, id, { ifAvailable: true }).catch(() => UNGUARDED);
  return hold ?? { held: false, wait: (signal) => waitFor(locks, id, signal) };
}
