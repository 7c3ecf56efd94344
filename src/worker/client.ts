import type { Candidate, MissingPart } from '../domain/missing.ts';
import type { Page } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import { readingOf, type Task } from './protocol.ts';
import { type Done, failure, type Job, type WorkerFailure, type WorkerPort, WorkerQueue } from './workerQueue.ts';

/** How a job is asked for. */
export interface TaskOptions {
  /** Cancels the job: the promise rejects with the signal's reason, an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Somebody waits for this: it goes before all that is not urgent. */
  readonly urgent?: boolean;
}

/** The engine, off the main thread. */
export interface Engine {
  detect(page: Page, options?: TaskOptions): Promise<Reading | WorkerFailure>;
  /** What an article of the proof lacks, the best candidate first. Always urgent: an editor has asked. */
  findMissing(
    proof: Proof,
    article: ArticleId,
    part: MissingPart,
    options?: Pick<TaskOptions, 'signal'>,
  ): Promise<readonly Candidate[] | WorkerFailure>;
}

/**
 * The engine over workers that `makeWorker` starts, one at a time and only when there is work. Its promises reject
 * only when cancelled; a worker that dies or does not start is a failure as a value.
 */
export function createEngine(makeWorker: () => WorkerPort): Engine {
  const queue = new WorkerQueue(makeWorker);
  let count = 0;
  const ask = (task: Task, { signal, urgent = false }: TaskOptions) =>
    new Promise<Done | WorkerFailure>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const cancel = () => {
        queue.drop(job);
        reject(signal?.reason);
      };
      const settle: Job['settle'] = (outcome) => {
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      };
      const job: Job = { number: ++count, task, urgent, settle };
      signal?.addEventListener('abort', cancel, { once: true });
      queue.add(job);
    });
  return {
    async detect(page, options = {}) {
      const done = await ask({ kind: 'detect', page }, options);
      if ('failed' in done) return done;
      const reading = done.kind === 'read' ? readingOf(done.reading, page) : WRONG;
      return typeof reading === 'string' ? failure(reading) : reading;
    },
    async findMissing(proof, article, part, options = {}) {
      const done = await ask({ kind: 'find', proof, article, part }, { ...options, urgent: true });
      if ('failed' in done) return done;
      return done.kind === 'found' ? done.candidates : failure(WRONG);
    },
  };
}

const WRONG = 'the worker answered another question';
