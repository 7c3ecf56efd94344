import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Encoding } from '../exchange/encodings.ts';
import { addAll, type Outcome, pagesOf } from './importAdding.ts';
import { type Brought, type ImportItem, itemOf, readFile } from './importItem.ts';
import { judge, type Verdict } from './importTwins.ts';
import type { PageSummary, Shelf } from './ports.ts';

export type { Outcome };

/** The batch of files on its way to the shelf: what was seen in them, what will be taken, how far it has come. */
export interface ImportingState {
  /** `idle`: no batch. `reading`: files are being looked at. `choosing`: the editor's turn. `storing`: pages go in. */
  readonly phase: 'idle' | 'reading' | 'choosing' | 'storing';
  readonly items: readonly ImportItem[];
  readonly verdicts: ReadonlyMap<number, Verdict>;
  /** Files looked at while reading, pages added while storing. */
  readonly done: number;
  readonly of: number;
  readonly outcome: Outcome | null;
  /** Adds files to the batch, after those that are being read or stored. */
  bring(files: readonly Brought[]): Promise<void>;
  /** Reads a file again in the encoding that the editor names. */
  setEncoding(key: number, encoding: Encoding): Promise<void>;
  setWanted(key: number, wanted: boolean): void;
  /** Puts what is taken on the shelf; the batch is empty afterwards, unless it ended early. */
  store(): Promise<Outcome>;
  /** Stops reading or storing; what was added stays. */
  stop(): void;
  /** Puts the batch away. */
  dismiss(): void;
}
export type ImportingStore = StoreApi<ImportingState>;

/** What bringing files in needs of the world. */
export interface ImportingPorts {
  readonly shelf: Shelf;
  /** The pages on the shelf, as the library knows them. */
  readonly onShelf: () => readonly PageSummary[];
  /** Told of pages that the engine has yet to read. */
  readonly added: (unread: readonly string[]) => void;
}

const EMPTY = { phase: 'idle', items: [], verdicts: new Map(), done: 0, of: 0, outcome: null } as const;

/** Nothing is left for the editor to decide. */
export const isComplete = ({ added, of, stopped, failure }: Outcome): boolean =>
  failure === null && (stopped || added.length >= of);

/** The files being brought in. */
export function createImporting({ shelf, onShelf, added }: ImportingPorts): ImportingStore {
  let keys = 0;
  /** Stops what is under way, and what waits for it; what comes later has another. */
  let stopping = new AbortController();
  /** What is under way, and what waits for it. */
  let last: Promise<unknown> = Promise.resolve();
  const store = createStore<ImportingState>((set, get) => ({
    ...EMPTY,
    bring,
    setEncoding: (key, encoding) => inTurn(() => readAgain(key, encoding)),
    setWanted: (key, wanted) => show(get().items.map((one) => (one.key === key ? { ...one, wanted } : one))),
    store: put,
    stop: () => halt('stopped'),
    dismiss: () => {
      halt('dismissed');
      set(EMPTY);
    },
  }));

  function halt(why: 'stopped' | 'dismissed'): void {
    stopping.abort(why);
    stopping = new AbortController();
  }

  const show = (items: readonly ImportItem[]) => store.setState({ items, verdicts: judge(items, onShelf()) });

  /** What comes while files are read, or put on the shelf, waits for its turn. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  }

  function bring(files: readonly Brought[]): Promise<void> {
    const { signal } = stopping;
    return inTurn(() => readAll(files, signal));
  }

  async function readAgain(key: number, encoding: Encoding): Promise<void> {
    const items = () => store.getState().items;
    const item = items().find((one) => one.key === key);
    if (!item) return;
    const next = itemOf(key, item.file, await readFile(item.file, encoding));
    show(items().map((one) => (one.key === key ? { ...next, wanted: one.wanted } : one)));
  }

  async function readAll(files: readonly Brought[], signal: AbortSignal): Promise<void> {
    if (files.length === 0 || signal.aborted) return;
    store.setState({ phase: 'reading', done: 0, of: files.length, outcome: null });
    const read: ImportItem[] = [];
    for (const file of files) {
      const item = itemOf(keys++, file, await readFile(file, null));
      if (signal.aborted) break;
      read.push(item);
      store.setState({ done: read.length });
    }
    if (signal.reason === 'dismissed') return;
    show([...store.getState().items, ...read]);
    store.setState({ phase: 'choosing' });
  }

  function put(): Promise<Outcome> {
    const { signal } = stopping;
    return inTurn(() => putAll(signal));
  }

  async function putAll(signal: AbortSignal): Promise<Outcome> {
    const { items, verdicts } = store.getState();
    const taken = items.filter(({ key }) => verdicts.get(key)?.taken);
    const fresh = new Set(taken.flatMap(({ key }) => verdicts.get(key)?.fresh ?? []));
    store.setState({ phase: 'storing', done: 0, of: fresh.size, outcome: null });
    const raw = new Set<string>();
    const outcome = await addAll(shelf, pagesOf(taken, fresh, raw), signal, (done) => {
      if (store.getState().phase === 'storing') store.setState({ done });
    });
    added(outcome.added.filter((id) => raw.has(id)));
    return end({ ...outcome, of: fresh.size });
  }

  function end(outcome: Outcome): Outcome {
    if (store.getState().phase !== 'storing') return outcome;
    if (isComplete(outcome)) store.setState({ ...EMPTY, outcome });
    else {
      store.setState({ phase: 'choosing', outcome });
      show(store.getState().items);
    }
    return outcome;
  }
  return store;
}
