// Everything that must hold, from types to the real browser. The last line is the count.
import { createServer } from 'node:net';
import { findBrowser, NO_BROWSER } from './browser.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, since } from './run.mjs';
import { browserEnv, runStep, STEPS, summary } from './steps.mjs';

/** A port that nobody uses, so that a running `npm start` and a second test run are left in peace. */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function buildStep() {
  const start = performance.now();
  const ok = await build();
  return { name: 'Build', ok, took: since(start), passed: 0, failed: ok ? 0 : 1, skipped: 0 };
}

const results = [];

/** Prints heading and duration; the first step that fails ends the run. */
async function step(name, act) {
  console.log(`\n== ${name}`);
  const result = await act();
  results.push(result);
  console.log(`-- ${name}: ${result.ok ? 'ok' : 'FAILED'} after ${result.took}`);
  if (result.ok) return;
  console.log(`\n${summary(results)}`);
  process.exit(1);
}

await ensureInstalled();
const browser = await findBrowser();
if (browser === undefined) giveUp(NO_BROWSER);
console.log(`Browser: ${browser}`);

async function inTurn(keys) {
  for (const key of keys) await step(STEPS[key].name, () => runStep(STEPS[key]));
}

await inTurn(['types', 'pure', 'lint', 'dead']);
// Before the unit tests: those of the command line try the built file.
await step('Build', buildStep);
await inTurn(['unit', 'table']);
const env = browserEnv(browser, await freePort());
await step(STEPS.browser.name, () => runStep(STEPS.browser, { env }));

console.log(`\n${summary(results)}`);
