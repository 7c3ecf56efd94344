import type { Page } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import { type Job, type WorkerFailure, type WorkerPort, WorkerQueue } from './workerQueue.ts';

export interface DetectOptions {
  /** Cancels the job: the promise rejects with the signal's reason, an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Somebody waits for this page: it goes before all that is not urgent. */
  readonly urgent?: boolean;
}

/** The engine, off the main thread. */
export interface Detector {
  detect(page: Page, options?: DetectOptions): Promise<Reading | WorkerFailure>;
}

/**
 * A detector over workers that `makeWorker` starts, one at a time and only when there is work. Its promises reject
 * only when cancelled; a worker that dies or does not start is a failure as a value.
 */
export function createDetector(makeWorker: () => WorkerPort): Detector {
  const queue = new WorkerQueue(makeWorker);
  let count = 0;
  return {
    detect: (page, { signal, urgent = false } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const cancel = () => {
          queue.drop(job);
          reject(signal?.reason);
        };
        const settle: Job['settle'] = (outcome) => {
          signal?.removeEventListener('abort', cancel);
          resolve(outcome);
        };
        const job: Job = { number: ++count, page, urgent, settle };
        signal?.addEventListener('abort', cancel, { once: true });
        queue.add(job);
      }),
  };
}
