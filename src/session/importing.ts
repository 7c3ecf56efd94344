import { createStore, type StoreApi } from 'zustand/vanilla';
import { blankProof } from '../domain/proof.ts';
import type { Encoding } from '../exchange/encodings.ts';
import type { PageIn } from '../exchange/readPages.ts';
import { type Brought, type ImportItem, itemOf, readFile } from './importItem.ts';
import { judge, type Verdict } from './importTwins.ts';
import { type Failure, isFailure, type NewPage, type PageSummary, type Shelf } from './ports.ts';

/** How a batch ended. Pages that were added stay, whatever came after. */
export interface Outcome {
  readonly added: readonly string[];
  readonly of: number;
  /** Why it ended early; `null` and fewer than `of`: the editor stopped it. */
  readonly failure: Failure | null;
}

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

export interface ImportingPorts {
  readonly shelf: Shelf;
  /** The pages on the shelf, as the library knows them. */
  readonly onShelf: () => readonly PageSummary[];
  /** Told of pages that the engine has yet to read. */
  readonly added: (unread: readonly string[]) => void;
}

/** So many pages go in with one transaction. */
const PAGES_A_TRANSACTION = 50;
const EMPTY = { phase: 'idle', items: [], verdicts: new Map(), done: 0, of: 0, outcome: null } as const;

const newPage = ({ page, proof, doubts }: PageIn): NewPage => ({
  page,
  reading: proof && doubts.length > 0 ? { proof, doubts } : null,
  proof: proof ?? blankProof(page),
});

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
    setEncoding: async (key, encoding) => {
      const item = get().items.find((one) => one.key === key);
      if (!item) return;
      const next = itemOf(key, item.file, await readFile(item.file, encoding));
      show(get().items.map((one) => (one.key === key ? { ...next, wanted: one.wanted } : one)));
    },
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

  /** Files that come while others are read, or put on the shelf, wait for their turn. */
  function bring(files: readonly Brought[]): Promise<void> {
    const { signal } = stopping;
    const read = last.then(() => readAll(files, signal));
    last = read.catch(() => {});
    return read;
  }

  async function readAll(files: readonly Brought[], signal: AbortSignal): Promise<void> {
    if (files.length === 0 || signal.aborted) return;
    const before = store.getState().items;
    store.setState({ phase: 'reading', done: 0, of: files.length, outcome: null });
    const read: ImportItem[] = [];
    for (const file of files) {
      const item = itemOf(keys++, file, await readFile(file, null));
      if (signal.aborted) break;
      read.push(item);
      store.setState({ done: read.length });
    }
    if (signal.reason === 'dismissed') return;
    show([...before, ...read]);
    store.setState({ phase: 'choosing' });
  }

  function put(): Promise<Outcome> {
    const stored = putAll(stopping.signal);
    last = stored.catch(() => {});
    return stored;
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
    if (outcome.failure === null) store.setState({ ...EMPTY, outcome });
    else {
      store.setState({ phase: 'choosing', outcome });
      show(store.getState().items);
    }
    return outcome;
  }
  return store;
}

/** Neither engine nor editor has divided it: text alone, or the record of a page that was waiting to be read. */
const isUndivided = ({ proof }: PageIn): boolean =>
  proof === null || (proof.articles.length === 0 && proof.fields.review === 'untouched');

/** The pages of these files that are in `ids`, each once, read file by file; those that nobody has divided go into `raw`. */
async function* pagesOf(
  items: readonly ImportItem[],
  ids: ReadonlySet<string>,
  raw: Set<string>,
): AsyncGenerator<NewPage> {
  const left = new Set(ids);
  for (const { file, encoding } of items) {
    const { pages } = await readFile(file, encoding);
    for (const page of pages) {
      if (!left.delete(page.page.id)) continue;
      if (isUndivided(page)) raw.add(page.page.id);
      yield newPage(page);
    }
  }
}

/** Adds pages in batches until they end, the signal says stop, or a batch fails. */
async function addAll(
  shelf: Shelf,
  pages: AsyncIterable<NewPage>,
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<Omit<Outcome, 'of'>> {
  const ids: string[] = [];
  let batch: NewPage[] = [];
  const flush = async (): Promise<Failure | null> => {
    const added = batch.length === 0 ? [] : await shelf.add(batch);
    if (isFailure(added)) return added;
    ids.push(...added);
    batch = [];
    told(ids.length);
    return null;
  };
  for await (const page of pages) {
    if (signal.aborted) return { added: ids, failure: null };
    batch.push(page);
    const failure = batch.length >= PAGES_A_TRANSACTION ? await flush() : null;
    if (failure) return { added: ids, failure };
  }
  const failure = signal.aborted ? null : await flush();
  return { added: ids, failure };
}

/** Puts one page on the shelf without asking; answers its id, whether it was there before or not. */
export async function addOne(shelf: Shelf, file: Brought): Promise<string | Failure> {
  const { pages } = await readFile(file, null);
  const [first] = pages;
  if (!first) return { failed: 'unknown', detail: `${file.name} holds no page` };
  const added = await shelf.add([newPage(first)]);
  return isFailure(added) ? added : first.page.id;
}
