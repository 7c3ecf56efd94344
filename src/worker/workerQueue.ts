import { type Answer, parseAnswer, type Request, type Task } from './protocol.ts';

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

/** What a worker did for one who asked. */
export type Done = Exclude<Answer, { readonly kind: 'failed' }>;

/** One task that waits for its answer. */
export interface Job {
  readonly number: number;
  readonly task: Task;
  readonly urgent: boolean;
  readonly settle: (outcome: Done | WorkerFailure) => void;
}

/** The failure with this reason. */
export const failure = (detail: string): WorkerFailure => ({ failed: 'worker', detail });
/** What an error event says of itself, or at least its kind. */
export const detailOf = (event: Event): string =>
  ('message' in event && String(event.message)) || `the worker reports ${event.type}`;

/** Milliseconds that an urgent job waits for one that is not; most are done by then. */
const PATIENCE = 1_000;

/**
 * One worker and a queue before it: one job at a time, urgent ones first, else first come, first served. The worker is
 * started with the first job and kept. Cancelling the job it runs ends the worker, as nothing else can stop it; so
 * does a crash. Either way the rest of the queue goes on with a new one. An urgent job does not wait for a long one that
 * nobody waits for: that is begun again after all others.
 */
export class WorkerQueue {
  readonly #makeWorker: () => WorkerPort;
  #worker: WorkerPort | undefined;
  #running: Job | undefined;
  #waiting: Job[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(makeWorker: () => WorkerPort) {
    this.#makeWorker = makeWorker;
  }

  add(job: Job): void {
    const place = job.urgent ? this.#waiting.findIndex((other) => !other.urgent) : -1;
    this.#waiting.splice(place === -1 ? this.#waiting.length : place, 0, job);
    this.#next();
    if (job.urgent && this.#running !== job) this.#patience ??= setTimeout(() => this.#makeWay(), PATIENCE);
  }

  /** Ends a job that nobody waits for, if an urgent one still waits for it, and puts it behind all others. */
  #makeWay(): void {
    this.#patience = undefined;
    const job = this.#running;
    if (!job || job.urgent || !this.#waiting[0]?.urgent) return;
    this.#stop();
    this.add(job);
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
        this.#worker.postMessage({ ...job.task, job: job.number } satisfies Request);
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
    job.settle(answer.kind === 'failed' ? failure(answer.detail) : answer);
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
