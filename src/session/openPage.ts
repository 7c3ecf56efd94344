import { type DeskPorts, type Failure, isFailure, type PageLock, type StoredPage } from './ports.ts';

/** A page taken off the shelf, and whether this tab may write it. */
export interface Opened {
  readonly page: StoredPage;
  readonly held: Awaited<ReturnType<PageLock['holdPage']>>;
}

/** A page that neither the engine nor an editor has divided yet is detected first. `detecting` is called when that begins. */
async function detected(
  { shelf, detector }: DeskPorts,
  stored: StoredPage,
  detecting: () => void,
): Promise<StoredPage | Failure> {
  if (stored.reading || stored.history.entries.length > 0 || stored.proof.articles.length > 0) return stored;
  detecting();
  const reading = await detector.detect(stored.page, { urgent: true });
  if (isFailure(reading)) return reading;
  const version = await shelf.keepReading(stored.page.id, stored.version, reading);
  if (typeof version !== 'number') return version.failed === 'stale' ? shelf.load(stored.page.id) : version;
  return { ...stored, reading, proof: reading.proof, version };
}

/** Takes a page off the shelf for editing; in a second tab for reading. */
export async function openPage(ports: DeskPorts, id: string, detecting: () => void): Promise<Opened | Failure> {
  const held = await ports.lock.holdPage(id);
  const stored = await ports.shelf.load(id);
  const page = isFailure(stored) ? stored : await detected(ports, stored, detecting);
  if (!isFailure(page)) return { page, held };
  if (held.held) held.release();
  return page;
}
