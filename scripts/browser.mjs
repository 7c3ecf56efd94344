// Finds a Chromium for the browser tests, or gets one. Node built-ins alone, but for Playwright's word on its own.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, run, runProgram } from './run.mjs';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
  .map((name) => `/usr/bin/${name}`)
  .concat('/snap/bin/chromium', '/opt/google/chrome/chrome');
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
  [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]
    .filter(() => process.env[variable] !== undefined)
    .map((name) => join(process.env[variable] ?? '', name)),
);
const USUAL = { linux: LINUX, darwin: MAC, win32: WINDOWS };

/** The program in Playwright's folder, not its licence or its data. */
const SHELL = /(^|[\\/])(chrome-headless-shell|headless_shell)(\.exe)?$/;

/** A download that has not ended by then will not end: a server without a way out hangs instead of saying no. */
const DOWNLOAD_MS = 90_000;
const APT_MS = 300_000;

/** Playwright's own browser, where its file is there. The headless shell lies beside the full browser. */
function ofPlaywright() {
  const { chromium } = createRequire(join(ROOT, 'package.json'))('@playwright/test');
  return [chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

const usual = () => (USUAL[process.platform] ?? []).find((path) => existsSync(path));

/** Playwright's small browser: it does not say where the program is, only which folder it is in. */
async function headlessShell() {
  const dry = await runProgram('playwright', ['install', '--dry-run', 'chromium-headless-shell'], { quiet: true });
  const folder = /Install location:\s+(\S.*\S)/.exec(dry.output)?.[1];
  if (folder === undefined || !existsSync(folder)) return undefined;
  const program = readdirSync(folder, { recursive: true }).find((name) => SHELL.test(name));
  return program === undefined ? undefined : join(folder, program);
}

async function downloaded() {
  console.log('No browser found: asking Playwright for one …');
  const { ok } = await runProgram('playwright', ['install', 'chromium-headless-shell'], { timeoutMs: DOWNLOAD_MS });
  return ok ? headlessShell() : undefined;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function fromDebian() {
  if (!isDebianRoot()) return undefined;
  console.log('Installing Chromium from Debian …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  await run('apt-get', ['update', '-q'], { env, timeoutMs: APT_MS, quiet: true });
  const { ok, output } = await run('apt-get', packages, { env, timeoutMs: APT_MS, quiet: true });
  if (!ok) console.error(output);
  return usual();
}

/**
 * @returns {Promise<string | undefined>} a path that can be started. A path in CHROMIUM_PATH that is not there is a
 *   mistake that must be seen, so nothing else is looked for then.
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return existsSync(asked) ? asked : undefined;
  return ofPlaywright() ?? (await headlessShell()) ?? usual() ?? (await downloaded()) ?? (await fromDebian());
}

export const NO_BROWSER = process.env.CHROMIUM_PATH
  ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there: correct it, or unset it to have a browser found.`
  : 'The browser tests need Chromium or Chrome and none was found: install one, or set CHROMIUM_PATH to its program file.';
