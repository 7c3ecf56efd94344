// The steps that `npm run check` and `npm test` are made of, and how they are counted.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runProgram, since } from './run.mjs';

const CACHE = join(ROOT, '.cache');
const UNIT = join(CACHE, 'unit.json');
const TABLE = join(CACHE, 'architecture.json');
const BROWSER = join(CACHE, 'browser.json');
const IMPORT_TABLE = 'src/architecture.test.ts';

const vitest = (report, args) => [
  'run',
  ...args,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/** What was found in order stays so until a file that it rests on changes. */
const tsc = (project, kept) => ['-p', project, '--incremental', '--tsBuildInfoFile', join(CACHE, kept)];

/** Name, program and arguments; `report` where tests are counted. Each is independent of the others. */
export const STEPS = {
  types: { name: 'Types', program: 'tsc', args: tsc('.', 'types.tsbuildinfo') },
  pure: { name: 'Types of the pure folders', program: 'tsc', args: tsc('src/tsconfig.pure.json', 'pure.tsbuildinfo') },
  lint: { name: 'Lint and format', program: 'biome', args: ['check', '--error-on-warnings', '.'] },
  dead: { name: 'Dead code', program: 'knip', args: ['--no-progress'] },
  unit: {
    name: 'Unit and property tests',
    program: 'vitest',
    args: vitest(UNIT, ['--exclude', IMPORT_TABLE]),
    report: UNIT,
  },
  table: { name: 'Import table', program: 'vitest', args: vitest(TABLE, [IMPORT_TABLE]), report: TABLE },
  browser: {
    name: 'End to end, in the browser',
    program: 'playwright',
    args: ['test', '--reporter=list,json'],
    report: BROWSER,
  },
};

/** Environment for the browser tests: where their report goes, which browser, which port. */
export const browserEnv = (path, port) => ({
  PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER,
  CHROMIUM_PATH: path,
  GALLEY_E2E_PORT: String(port),
});

/** Counts of one test report, of vitest or of Playwright. */
function counted(report) {
  const json = JSON.parse(readFileSync(report, 'utf8'));
  if (json.stats !== undefined) {
    return {
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
      skipped: json.stats.skipped,
    };
  }
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

/** A report that was not written, or not by this run, counts for nothing; the step's own end says that it failed. */
function countOf(step, startedAt) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (step.report === undefined || !existsSync(step.report)) return none;
  return statSync(step.report).mtimeMs < startedAt ? none : counted(step.report);
}

/**
 * Runs one step and answers how it went. A step that fails without a failed test (types, lint, a crash) counts as one
 * failure, so that the sum never says that all is well when it is not.
 * @returns {Promise<{ name: string, ok: boolean, output: string, took: string, passed: number, failed: number, skipped: number }>}
 */
export async function runStep(step, options) {
  mkdirSync(CACHE, { recursive: true });
  const [start, startedAt] = [performance.now(), Date.now()];
  const { ok, output } = await runProgram(step.program, step.args, options);
  const count = countOf(step, startedAt);
  const failed = ok ? count.failed : Math.max(1, count.failed);
  return { name: step.name, ok: ok && failed === 0, output, took: since(start), ...count, failed };
}

/** `12 passed, 0 failed, 1 skipped` over all results. */
export function summary(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
