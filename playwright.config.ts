import { availableParallelism } from 'node:os';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS } from './scripts/launch.mjs';

/** Not 4173: a running `npm start` is left in peace. `npm test` chooses a free one. */
const port = process.env['GALLEY_E2E_PORT'] ?? '4273';
const origin = `http://127.0.0.1:${port}`;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: Math.max(1, availableParallelism()),
  retries: 0,
  // Against what hangs, and no measure of speed: a machine with other work may take several times as long as one without.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: origin,
    trace: 'retain-on-failure',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { args: [...LAUNCH_ARGS], ...(executablePath ? { executablePath } : {}) },
  },
  // Node itself, not npx: so the server ends when the tests end. It sends the real headers, so all tests run under them.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --logLevel error`,
    url: origin,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
