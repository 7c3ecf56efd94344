import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Failure, isFailure, type PageSummary, type Shelf } from './ports.ts';

/** Remembers how many pages there were, apart from the shelf: a browser may clear one and leave the other. */
export interface ShelfMarker {
  note(pages: number): void;
  check(found: number): { readonly wiped: false } | { readonly wiped: true; readonly expected: number };
}

/** What lies on the shelf, as last read. */
export interface LibraryState {
  /** `null` until the shelf has been read for the first time. */
  readonly pages: readonly PageSummary[] | null;
  /** Ids of pages whose row on the shelf cannot be read any more; they can only be removed. */
  readonly damaged: readonly string[];
  /** Why the shelf could not be read the last time; what was read before stays. */
  readonly failure: Failure | null;
  /** How many pages the browser cleared since Galley was last open; 0 where nothing is missing. */
  readonly lost: number;
  /** The editor has seen what was lost. */
  acceptLoss(): void;
  /** Reads the shelf anew. Several calls at once read it at most twice: once for now, once for what came meanwhile. */
  refresh(): Promise<void>;
  /** Takes pages from the shelf for good. */
  remove(ids: readonly string[]): Promise<Failure | undefined>;
}
export type LibraryStore = StoreApi<LibraryState>;

/** Runs `task` so that no two runs overlap; calls made during a run share the one that follows it. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = task().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running.then(() => {
      next = null;
      return run();
    });
    return next;
  };
}

/**
 * Between two readings that changes of the shelf asked for, in ms: four times what one took, at least and at most so long. A
 * reading that had to wait its turn behind writes took long without being work: the list must not fall far behind for it.
 */
const SHORTEST_REST = 100;
const LONGEST_REST = 1000;
const REST = 4;

const restAfter = (took: number): number => Math.min(LONGEST_REST, Math.max(SHORTEST_REST, REST * took));

/** The list of the shelf's pages. It follows the shelf, from this tab and others, once `follow` was called. */
export function createLibrary(shelf: Shelf, marker?: ShelfMarker): LibraryStore {
  return createStore<LibraryState>((set, get) => ({
    pages: null,
    damaged: [],
    failure: null,
    lost: 0,
    acceptLoss: () => {
      marker?.note(0);
      set({ lost: 0 });
    },
    refresh: oneAtATime(async () => {
      const listing = await shelf.list();
      if (isFailure(listing)) return set({ failure: listing });
      const loss = get().pages === null ? marker?.check(listing.pages.length + listing.damaged.length) : undefined;
      set({ ...listing, failure: null, ...(loss?.wiped && { lost: loss.expected }) });
    }),
    remove: async (ids) => {
      const failure = await shelf.remove(ids);
      if (!failure) await get().refresh();
      return failure;
    },
  }));
}

/**
 * Reads the shelf now and after its changes; answers the way to stop. While changes come one upon the other (a batch
 * comes in, the engine reads on), the shelf is left some rest between two readings.
 */
export function follow(library: LibraryStore, shelf: Shelf): () => void {
  let busy = false;
  let asked = false;
  const refresh = async () => {
    busy = true;
    asked = false;
    const began = performance.now();
    await library.getState().refresh();
    setTimeout(wake, restAfter(performance.now() - began));
  };
  const wake = () => {
    busy = false;
    if (asked) void refresh();
  };
  void refresh();
  const stop = shelf.watch(() => {
    asked = true;
    if (!busy) void refresh();
  });
  return () => {
    asked = false;
    stop();
  };
}
