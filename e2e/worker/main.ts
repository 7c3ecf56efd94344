import { createDetector, type Detector } from '../../src/worker/client.ts';
import { startEngine } from '../../src/worker/startEngine.ts';

/** What the spec takes hold of: the detector of the app, and the workers that it started. */
export interface Bench {
  readonly detector: Detector;
  readonly workers: readonly Worker[];
}

const workers: Worker[] = [];
const detector = createDetector(() => {
  const worker = startEngine();
  workers.push(worker);
  return worker;
});

Object.assign(globalThis, { bench: { detector, workers } satisfies Bench });
