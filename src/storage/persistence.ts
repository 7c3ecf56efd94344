/** How safe and how large what the browser keeps for Galley is. `null`: the browser does not say. */
export interface StorageStatus {
  /** The browser has promised not to clear it by itself. */
  readonly persisted: boolean | null;
  /** Bytes, as far as the browser lets on: both figures are estimates. */
  readonly usage: number | null;
  readonly quota: number | null;
}

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

const browserStorage = (): Manager => globalThis.navigator?.storage ?? {};

/** The answer, or `null` where the browser has no such thing or will not tell. */
async function asked<T>(question: (() => Promise<T>) | undefined): Promise<T | null> {
  try {
    return (await question?.()) ?? null;
  } catch {
    return null;
  }
}

/** What the browser says of its storage. Never rejects: what it will not tell is `null`. */
export async function storageStatus(storage: Manager = browserStorage()): Promise<StorageStatus> {
  const [persisted, estimate] = await Promise.all([
    asked(storage.persisted?.bind(storage)),
    asked(storage.estimate?.bind(storage)),
  ]);
  return { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/** Asks the browser never to clear the database by itself; answers whether it promised. Some ask the reader first. */
export async function askToPersist(storage: Manager = browserStorage()): Promise<boolean> {
  return (await asked(storage.persist?.bind(storage))) ?? false;
}
