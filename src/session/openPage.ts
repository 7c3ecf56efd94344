import { type DeskPorts, type Failure, type Hold, isFailure, type PageLock, type StoredPage } from './ports.ts';

/** A page taken off the shelf, and whether this tab may write it. */
export interface Opened {
  readonly page: StoredPage;
  readonly held: Awaited<ReturnType<PageLock['holdPage']>>;
  /** Why the engine could not read it; it lies open undivided then. */
  readonly unread: Failure | null;
}

/** A page that neither the engine nor an editor has divided yet is detected first. `detecting` is called when that begins. */
async function detected(
  { shelf, detector }: DeskPorts,
  stored: StoredPage,
  detecting: () => void,
): Promise<Omit<Opened, 'held'> | Failure> {
  if (stored.reading || stored.history.entries.length > 0 || stored.proof.articles.length > 0)
    return { page: stored, unread: null };
  detecting();
  const reading = await detector.detect(stored.page, { urgent: true });
  if (isFailure(reading)) return { page: stored, unread: reading };
  const version = await shelf.keepReading(stored.page.id, stored.version, reading);
  if (typeof version === 'number') return { page: { ...stored, reading, proof: reading.proof, version }, unread: null };
  const again = version.failed === 'stale' ? await shelf.load(stored.page.id) : version;
  return isFailure(again) ? again : { page: again, unread: null };
}

/** Takes a page off the shelf for editing; in a second tab for reading. `hold`: this tab has the hold of it already. */
export async function openPage(
  ports: DeskPorts,
  id: string,
  detecting: () => void,
  hold: Hold | null,
): Promise<Opened | Failure> {
  const held = hold ?? (await ports.lock.holdPage(id));
  const stored = await ports.shelf.load(id);
  const found = isFailure(stored) ? stored : await detected(ports, stored, detecting);
  if (!isFailure(found)) return { ...found, held };
  if (held.held) held.release();
  return found;
}
