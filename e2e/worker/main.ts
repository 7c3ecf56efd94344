import { createEngine, type Engine } from '../../src/worker/client.ts';
import { startEngine } from '../../src/worker/startWorkers.ts';

/** What the spec takes hold of: the detector of the app, and the workers that it started. */
export interface Bench {
  readonly detector: Engine;
  readonly workers: readonly Worker[];
}

const workers: Worker[] = [];
const detector = createEngine(() => {
  const worker = startEngine();
  workers.push(worker);
  return worker;
});

Object.assign(globalThis, { bench: { detector, workers } satisfies Bench });
