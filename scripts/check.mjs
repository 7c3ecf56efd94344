// For daily work: what can be known in seconds and without a browser. Two at a time, output only of what fails.
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './install.mjs';
import { since } from './run.mjs';
import { runStep, STEPS, summary } from './steps.mjs';

const start = performance.now();
await ensureInstalled();

/** In one world of modules for all files of a worker, which saves a third of the time; `npm test` gives each its own. */
const together = { ...STEPS.unit, args: [...STEPS.unit.args, '--no-isolate'] };

const waiting = [together, STEPS.types, STEPS.lint, STEPS.dead, STEPS.table, STEPS.pure];
const results = [];

/** Takes step after step until none is left. */
async function lane() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const result = await runStep(step, { quiet: true });
    if (!result.ok) console.log(result.output);
    console.log(`${result.ok ? 'ok    ' : 'FAILED'}  ${result.name} (${result.took})`);
    results.push(result);
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
console.log(`\nChecked in ${since(start)}. The browser tests are in \`npm test\`.`);
console.log(summary(results));
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
