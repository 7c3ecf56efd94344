// Installs the packages when, and only when, those that lie in node_modules are not the ones the lock file names.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, ROOT, run } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** Written by npm itself: what it put into node_modules. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const STAMP = join(ROOT, 'node_modules/.galley-stamp');

const oldEnough = ([major, minor]) => major > 20 || (major === 20 && minor >= 19);

function machine() {
  return `${process.version} ${process.platform} ${process.arch}`;
}

function wanted() {
  return { lock: createHash('sha256').update(readFileSync(LOCK)).digest('hex'), machine: machine() };
}

function stamped() {
  if (!existsSync(STAMP)) return undefined;
  const [lock, ...rest] = readFileSync(STAMP, 'utf8').trim().split(' ');
  return { lock, machine: rest.join(' ') };
}

/** Whether somebody's own `npm install` already put exactly the locked packages in place (optional ones: those of this system). */
function installedByHand() {
  if (!existsSync(INSTALLED)) return false;
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const there = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(lock).every(([path, entry]) => {
    if (path === '') return true;
    return there[path] ? there[path].integrity === entry.integrity : entry.optional === true;
  });
}

function isCurrent(want, stamp) {
  if (stamp !== undefined && stamp.machine !== want.machine) return false;
  return stamp?.lock === want.lock || installedByHand();
}

/** `npm ci` by the npm that called us, else by the one on the path. */
function npmCi() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, 'ci']);
  return run('npm', ['ci'], { shell: process.platform === 'win32' });
}

/** Makes node_modules what the lock file says. Ends the process with a sentence where that cannot be done. */
export async function ensureInstalled() {
  if (!oldEnough(process.versions.node.split('.').map(Number))) {
    giveUp(`Galley needs Node 20.19 or newer; this is ${process.version}.`);
  }
  const want = wanted();
  const stamp = stamped();
  if (!isCurrent(want, stamp)) {
    console.log('Installing packages (npm ci) …');
    const { ok } = await npmCi();
    if (!ok) giveUp('The packages could not be installed. What npm printed above says why; is there a network?');
  }
  if (stamp?.lock !== want.lock) writeFileSync(STAMP, `${want.lock} ${want.machine}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureInstalled();
