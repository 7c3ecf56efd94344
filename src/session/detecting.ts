import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Detector, type Failure, isFailure, type PageSummary, type Shelf } from './ports.ts';

/** The queue of pages that the engine has yet to read. */
export interface DetectingState {
  /** Ids in the order in which they will be read; the one being read is the first. */
  readonly waiting: readonly string[];
  /** How many were read since the queue was last empty. */
  readonly done: number;
  /** What went wrong, by page. */
  readonly failed: ReadonlyMap<string, Failure>;
  /** Puts pages at the end of the queue. */
  enqueue(ids: readonly string[]): void;
  /** Puts all pages that failed back into the queue. */
  retry(): void;
}
export type DetectingStore = StoreApi<DetectingState>;

/** Reads one page and keeps the reading. A page that has one, or that another tab was faster with, is left as it is. */
async function read(shelf: Shelf, detector: Detector, id: string): Promise<Failure | undefined> {
  const stored = await shelf.load(id);
  if (isFailure(stored)) return stored.failed === 'gone' ? undefined : stored;
  if (stored.reading !== null) return undefined;
  const reading = await detector.detect(stored.page);
  if (isFailure(reading)) return reading;
  const kept = await shelf.keepReading(id, stored.version, reading);
  if (typeof kept === 'number' || kept.failed === 'gone' || kept.failed === 'stale') return undefined;
  return kept;
}

/** Reads pages one after the other, in the background. */
export function createDetecting(shelf: Shelf, detector: Detector): DetectingStore {
  let working = false;
  const store = createStore<DetectingState>((set, get) => ({
    waiting: [],
    done: 0,
    failed: new Map(),
    enqueue: (ids) => {
      const known = new Set(get().waiting);
      set({ waiting: [...get().waiting, ...ids.filter((id) => !known.has(id))] });
      if (!working) void work();
    },
    retry: () => {
      const ids = [...get().failed.keys()];
      set({ failed: new Map() });
      get().enqueue(ids);
    },
  }));

  async function work(): Promise<void> {
    working = true;
    for (let id = store.getState().waiting[0]; id !== undefined; id = store.getState().waiting[0])
      finish(id, await read(shelf, detector, id));
    working = false;
    store.setState({ done: 0 });
  }
  function finish(id: string, failure: Failure | undefined): void {
    const { waiting, done, failed } = store.getState();
    store.setState({
      waiting: waiting.filter((other) => other !== id),
      done: done + 1,
      failed: failure ? new Map([...failed, [id, failure]]) : failed,
    });
  }
  return store;
}

/** Whether a page has yet to be read: nobody, engine or editor, has divided it. */
export const isUnread = ({ detected, articles, review }: PageSummary): boolean =>
  !detected && articles === 0 && review === 'untouched';
