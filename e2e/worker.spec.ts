import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';
import { expect, test } from './fixture.ts';
import type { Bench } from './worker/main.ts';

/** A page of its own for the worker, built like the app and served under the same policy: nothing else is on it. */
const root = fileURLToPath(new URL('./worker', import.meta.url));
const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
const publicDir = fileURLToPath(new URL('../public', import.meta.url));
const outDir = fileURLToPath(new URL('../.cache/worker-page', import.meta.url));

let server: PreviewServer;
let address: string;

// One after the other, in one process: the page is built once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const shared = { root, configFile, logLevel: 'error', publicDir } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  server = await preview({ ...shared, build: { outDir }, preview: { port: 0, strictPort: true } });
  address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => server.close());

declare const bench: Bench;

test('the real engine reads in the real worker, under the strict policy', async ({ page }) => {
  await page.goto(address);
  const found = await page.evaluate(async () => {
    const paper = {
      id: 'p',
      text: 'Rain Delays Ferry\n\nThe ferry left late.\n',
      source: { name: '', sha256: '', encoding: '' },
    };
    const reading = await bench.detector.detect(paper);
    if ('failed' in reading) return reading.detail;
    return {
      samePage: reading.proof.page === paper,
      first: reading.proof.starts[0]?.start,
      workers: bench.workers.length,
    };
  });
  expect(found).toEqual({ samePage: true, first: 0, workers: 1 });
});

test('a cancelled job frees the queue at once, however long it would have run', async ({ page }) => {
  await page.goto(address);
  const outcome = await page.evaluate(async () => {
    const source = { name: '', sha256: '', encoding: '' };
    const endless = { id: 'endless', text: 'The ferry left late, and nobody knew why.\n'.repeat(200_000), source };
    const stop = new AbortController();
    const long = bench.detector.detect(endless, { signal: stop.signal }).catch((error: Error) => error.name);
    const short = bench.detector.detect({ id: 'short', text: 'The ferry left late.\n', source });
    stop.abort();
    return { long: await long, short: 'proof' in (await short), workers: bench.workers.length };
  });
  expect(outcome).toEqual({ long: 'AbortError', short: true, workers: 2 });
});

test('a worker that dies costs one job, and the next one has a new worker', async ({ page, watched }) => {
  watched.expect(/no request/);
  await page.goto(address);
  const outcome = await page.evaluate(async () => {
    const paper = { id: 'p', text: 'The ferry left late.\n', source: { name: '', sha256: '', encoding: '' } };
    await bench.detector.detect(paper);
    bench.workers[0]?.postMessage('what is no request kills it');
    const [hit, next] = await Promise.all([bench.detector.detect(paper), bench.detector.detect(paper)]);
    return { hit: 'failed' in hit && hit.failed, next: 'proof' in next, workers: bench.workers.length };
  });
  expect(outcome).toEqual({ hit: 'worker', next: true, workers: 2 });
});
