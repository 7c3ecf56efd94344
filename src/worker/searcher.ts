import type { Match, Sought } from '../domain/matches.ts';
import { BEGUN, isFound } from './searcherProtocol.ts';
import { detailOf, failure, type WorkerFailure, type WorkerPort } from './workerQueue.ts';

/** Looks for an expression off the main thread, for there are some that take longer than anybody lives. */
export interface Searcher {
  /** `too-long`: it was stopped. Rejects with the signal's reason when cancelled. */
  search(sought: Sought, signal: AbortSignal): Promise<readonly Match[] | 'too-long' | WorkerFailure>;
}

/** Milliseconds that a search may take. */
const LONGEST = 1_000;

/** A searcher over workers that `makeWorker` starts: each search has one of its own, for nothing else can stop it. */
export function createSearcher(makeWorker: () => WorkerPort): Searcher {
  return {
    async search(sought, signal) {
      signal.throwIfAborted();
      try {
        return await oneSearch(makeWorker(), sought, signal);
      } catch (error) {
        signal.throwIfAborted();
        return failure(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function oneSearch(worker: WorkerPort, sought: Sought, signal: AbortSignal): ReturnType<Searcher['search']> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const ended = new AbortController();
  return new Promise<Awaited<ReturnType<Searcher['search']>>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: ended.signal });
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<unknown>;
      if (data === BEGUN) clock = setTimeout(() => resolve('too-long'), LONGEST);
      else resolve(isFound(data) ? data : failure('the worker said something that is no answer'));
    });
    for (const kind of ['error', 'messageerror'] as const)
      worker.addEventListener(kind, (event) => resolve(failure(detailOf(event))));
    worker.postMessage(sought);
  }).finally(() => {
    clearTimeout(clock);
    ended.abort();
    worker.terminate();
  });
}
