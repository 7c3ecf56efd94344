import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Desk, History } from '../domain/history.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import { type Failure, isFailure, type Shelf, type StoredPage } from './ports.ts';

/** What the bar says of the disk. `saved` stands only for what has been committed. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'failed';
  readonly failure: Failure | null;
}

/** Writes the steps of one page, and says how that stands. */
export interface Autosave {
  readonly store: StoreApi<Saving>;
  /** Writes every step that is not on the disk yet, as one transaction. */
  keep(desk: Desk): void;
  /** Tries again after a failure. */
  retry(): void;
  /** Resolves when nothing is left to write, or the last write failed. */
  settled(): Promise<void>;
}

/** How many entries two logs share from their beginning. */
function sharedLength(a: History, b: History): number {
  const shorter = Math.min(a.entries.length, b.entries.length);
  // A log only ever grows or is cut and continued, so the first difference is near its end.
  let shared = shorter;
  while (shared > 0 && a.entries[shared - 1] !== b.entries[shared - 1]) shared--;
  return shared;
}

/**
 * Writes the steps of one page as they are made. While a write is under way further steps gather, and the next write
 * takes them all: the disk can be slow, but never has to catch up step by step. Doubts are counted by the page's reading.
 */
export function createAutosave(shelf: Shelf, { page: { id }, version, history, reading }: StoredPage): Autosave {
  const store = createStore<Saving>(() => ({ state: 'saved', failure: null }));
  let written = { version, history };
  let wanted: Desk | null = null;
  let running: Promise<void> | null = null;

  const isWritten = (desk: Desk) => desk.history === written.history;

  async function writeOnce(desk: Desk): Promise<boolean> {
    const from = sharedLength(written.history, desk.history);
    const doubts = openDoubts({ proof: desk.proof, reading }).length;
    const step = { version: written.version, from, history: desk.history, proof: desk.proof, doubts };
    const outcome = await shelf.write(id, step);
    if (typeof outcome === 'object' && isFailure(outcome)) {
      store.setState({ state: 'failed', failure: outcome });
      return false;
    }
    written = { version: outcome as number, history: desk.history };
    return true;
  }

  async function run(): Promise<void> {
    store.setState({ state: 'saving', failure: null });
    while (wanted && !isWritten(wanted)) if (!(await writeOnce(wanted))) return;
    store.setState({ state: 'saved', failure: null });
  }

  function start(): void {
    running ??= run().finally(() => {
      running = null;
      // A step may come after the last look at what is wanted: it is not to wait for the next one.
      if (store.getState().state === 'saved' && wanted && !isWritten(wanted)) start();
    });
  }

  return {
    store,
    keep(desk) {
      wanted = desk;
      if (!isWritten(desk) || running) start();
    },
    retry: start,
    settled: () => running ?? Promise.resolve(),
  };
}
