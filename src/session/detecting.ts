import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Detector, type Failure, isFailure, type Shelf } from './ports.ts';

/** The queue of pages that the engine has yet to read. */
export interface DetectingState {
  /** Ids in the order in which they will be read; the one being read is the first. */
  readonly waiting: readonly string[];
  /** How many were read since the queue was last empty. */
  readonly done: number;
  /** What went wrong, by page; a page that is asked for again is tried again. */
  readonly failed: ReadonlyMap<string, Failure>;
  /** Puts pages at the end of the queue. */
  enqueue(ids: readonly string[]): void;
  /** Reads this page before all others, if it was not read yet. Answers when its reading is on the shelf. */
  ensure(id: string): Promise<Failure | undefined>;
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

const without = (failed: ReadonlyMap<string, Failure>, id: string): ReadonlyMap<string, Failure> =>
  new Map([...failed].filter(([other]) => other !== id));

/** Reads pages one after the other, in the background. */
export function createDetecting(shelf: Shelf, detector: Detector): DetectingStore {
  const wanted = new Map<string, ((failure: Failure | undefined) => void)[]>();
  const store = createStore<DetectingState>((set, get) => ({
    waiting: [],
    done: 0,
    failed: new Map(),
    enqueue: (ids) => {
      const known = new Set(get().waiting);
      set({ waiting: [...get().waiting, ...ids.filter((id) => !known.has(id))] });
      void work();
    },
    ensure: (id) => {
      const answer = new Promise<Failure | undefined>((resolve) => {
        wanted.set(id, [...(wanted.get(id) ?? []), resolve]);
      });
      set({ waiting: moveUp(get().waiting, id, working), failed: without(get().failed, id) });
      void work();
      return answer;
    },
    retry: () => {
      const ids = [...get().failed.keys()];
      set({ failed: new Map() });
      get().enqueue(ids);
    },
  }));

  let working = false;
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let id = store.getState().waiting[0]; id !== undefined; id = store.getState().waiting[0])
      finish(id, await read(shelf, detector, id));
    working = false;
    store.setState({ done: 0 });
  }
  function finish(id: string, failure: Failure | undefined): void {
    const { waiting, done, failed } = store.getState();
    const kept = without(failed, id);
    store.setState({
      waiting: waiting.filter((other) => other !== id),
      done: done + 1,
      failed: failure ? new Map([...kept, [id, failure]]) : kept,
    });
    for (const tell of wanted.get(id) ?? []) tell(failure);
    wanted.delete(id);
  }
  return store;
}

/** The queue with `id` first, or second to the one that is being read. */
function moveUp(waiting: readonly string[], id: string, working: boolean): readonly string[] {
  if (working && waiting[0] === id) return waiting;
  const head = working ? waiting.slice(0, 1) : [];
  return [...head, id, ...waiting.slice(head.length).filter((other) => other !== id)];
}
