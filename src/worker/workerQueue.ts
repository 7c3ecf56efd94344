import type { Page } from '../domain/page.ts';
import type { Reading } from '../domain/reading.ts';
import { type Answer, parseAnswer, type Request, readingOf } from './protocol.ts';

/** The worker died, or could not start. The job can be asked again: the next one gets a new worker. */
export interface WorkerFailure {
  readonly failed: 'worker';
  /** For the log and the curious. */
  readonly detail: string;
}

/** As much of a `Worker` as is used. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  terminate(): void;
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
}

/** One page that waits for its reading. */
export interface Job {
  readonly number: number;
  readonly page: Page;
  readonly urgent: boolean;
  readonly settle: (outcome: Reading | WorkerFailure) => void;
}

const failure = (detail: string): WorkerFailure => ({ failed: 'worker', detail });
const detailOf = (event: Event): string =>
  ('message' in event && String(event.message)) || `the worker reports ${event.type}`;

/** What an answer means to the one who asked. */
function outcomeOf(answer: Answer, page: Page): Reading | WorkerFailure {
  if (answer.kind === 'failed') return failure(answer.detail);
  const reading = readingOf(answer.reading, page);
  return typeof reading === 'string' ? failure(reading) : reading;
}

/**
 * One worker and a queue before it: one job at a time, urgent ones first, else first come, first served. The worker is
 * started with the first job and kept. Cancelling the job it runs ends the worker, as nothing else can stop it; so
 * does a crash. Either way the rest of the queue goes on with a new one.
 */
export class WorkerQueue {
  readonly #makeWorker: () => WorkerPort;
  #worker: WorkerPort | undefined;
  #running: Job | undefined;
  #waiting: Job[] = [];

  constructor(makeWorker: () => WorkerPort) {
    this.#makeWorker = makeWorker;
  }

  add(job: Job): void {
    const place = job.urgent ? this.#waiting.findIndex((other) => !other.urgent) : -1;
    this.#waiting.splice(place === -1 ? this.#waiting.length : place, 0, job);
    this.#next();
  }

  drop(job: Job): void {
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (this.#running !== job) return;
    this.#stop();
    this.#next();
  }

  /** Sends the next job, if none runs; one that cannot be sent fails, and the one behind it is tried. */
  #next(): void {
    while (this.#running === undefined) {
      const job = this.#waiting.shift();
      if (job === undefined) return;
      this.#running = job;
      try {
        this.#worker ??= this.#start();
        this.#worker.postMessage({ kind: 'detect', job: job.number, page: job.page } satisfies Request);
      } catch (error) {
        this.#stop();
        job.settle(failure(error instanceof Error ? error.message : String(error)));
      }
    }
  }

  #start(): WorkerPort {
    const worker = this.#makeWorker();
    // What an ended worker still had on its way is nobody's any more.
    const whileAlive = (hear: (event: Event) => void) => (event: Event) => {
      if (worker === this.#worker) hear(event);
    };
    worker.addEventListener(
      'message',
      whileAlive((event) => this.#hear((event as MessageEvent<unknown>).data)),
    );
    worker.addEventListener(
      'messageerror',
      whileAlive((event) => this.#crash(detailOf(event))),
    );
    worker.addEventListener(
      'error',
      whileAlive((event) => this.#crash(detailOf(event))),
    );
    return worker;
  }

  #hear(message: unknown): void {
    const answer = parseAnswer(message);
    const job = this.#running;
    if (answer === undefined || job === undefined || answer.job !== job.number) {
      this.#crash('the worker said something that is no answer');
      return;
    }
    this.#running = undefined;
    job.settle(outcomeOf(answer, job.page));
    this.#next();
  }

  /** The running job fails, the next one finds a new worker. */
  #crash(detail: string): void {
    const job = this.#running;
    this.#stop();
    job?.settle(failure(detail));
    this.#next();
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#running = undefined;
  }
}
