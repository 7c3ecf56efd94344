import { EMPTY_HISTORY } from '../domain/history.ts';
import { matchesIn } from '../domain/matches.ts';
import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import type { DeskPorts, Failure, Hold, Shelf, Step, StoredPage } from '../session/ports.ts';

/** A shelf in memory for one page: keeps what it is told as the real one does, and can be made to fail or to wait. */
export interface MemoryPorts extends DeskPorts {
  /** What lies on the shelf now. */
  stored(): StoredPage;
  readonly steps: readonly Step[];
  /** The next writes answer this, until it is `null` again. */
  failWith(failure: Failure | null): void;
  /** Writes do not end before `go` is called. */
  hold(): { go(): void };
  /** What the finder answers from now on. */
  findWith(found: readonly Candidate[] | Failure): void;
  /** What the finder was asked: the proof as it stood, and which part of which article. */
  readonly asked: readonly { readonly proof: Proof; readonly article: ArticleId; readonly part: MissingPart }[];
  /** Whether the page is held by a tab. */
  isHeld(): boolean;
}

/** Ports around one page. `reading`: what the engine will answer; absent: the page has been read already. */
export function memoryPorts(proof: Proof, reading?: Reading): MemoryPorts {
  const { page } = proof;
  let row: StoredPage = {
    page,
    reading: reading ? null : { proof, doubts: [] },
    proof,
    history: EMPTY_HISTORY,
    view: null,
    version: 1,
  };
  let failure: Failure | null = null;
  let gate: Promise<void> = Promise.resolve();
  let held = false;
  const waiting: (() => void)[] = [];
  const hold = (): Hold => {
    held = true;
    const release = () => {
      held = false;
      waiting.shift()?.();
    };
    return { held: true, release };
  };
  const wait = (signal: AbortSignal) =>
    new Promise<Hold>((free, failed) => {
      signal.addEventListener('abort', () => failed(signal.reason));
      waiting.push(() => free(hold()));
    });
  const steps: Step[] = [];
  let found: readonly Candidate[] | Failure = [];
  const asked: { proof: Proof; article: ArticleId; part: MissingPart }[] = [];

  async function write(step: Step): Promise<number | Failure> {
    await gate;
    if (failure) return failure;
    if (step.version !== row.version) return { failed: 'stale', detail: 'test' };
    steps.push(step);
    row = { ...row, proof: step.proof, history: step.history, version: row.version + 1 };
    return row.version;
  }
  const shelf: Pick<Shelf, 'load' | 'write' | 'keepReading' | 'keepView'> = {
    load: async (id) => (id === page.id ? row : { failed: 'gone', detail: id }),
    write: (_, step) => write(step),
    keepReading: async (_, version, kept) => {
      row = { ...row, reading: kept, proof: kept.proof, version: version + 1 };
      return row.version;
    },
    keepView: async (_, view) => {
      row = { ...row, view };
      return undefined;
    },
  };
  return {
    shelf: shelf as Shelf,
    detector: { detect: async () => reading ?? { failed: 'worker', detail: 'no reading' } },
    finder: {
      async findMissing(sought, article, part, { signal } = {}) {
        asked.push({ proof: sought, article, part });
        await gate;
        signal?.throwIfAborted();
        return found;
      },
    },
    searcher: { search: async (sought) => matchesIn(sought) },
    findWith: (next) => {
      found = next;
    },
    asked,
    lock: {
      holdPage: async () => (held ? { held: false, wait } : hold()),
    },
    now: () => 1_000,
    stored: () => row,
    steps,
    failWith: (next) => {
      failure = next;
    },
    hold: () => {
      let go = () => {};
      gate = new Promise((resolve) => {
        go = resolve;
      });
      return { go };
    },
    isHeld: () => held,
  };
}
