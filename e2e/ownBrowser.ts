import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../scripts/launch.mjs';
import { expect } from './fixture.ts';

/** A browser of its own with a profile on the disk, which can be killed as a power cut would. */
export interface OwnBrowser {
  readonly browser: Browser;
  /** Ends all its processes at once, and waits until it is gone; where it is gone already, nothing is done. */
  kill(): Promise<void>;
}

const portFile = (profile: string): string => join(profile, 'DevToolsActivePort');

async function portIn(profile: string): Promise<string> {
  const file = portFile(profile);
  const port = () => (existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? '') : '');
  await expect.poll(port).not.toBe('');
  return port();
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-(child.pid as number), 'SIGKILL');
  await gone;
}

/** Starts a browser on this profile folder. */
export async function ownBrowser(profile: string): Promise<OwnBrowser> {
  const program = process.env['CHROMIUM_PATH'] ?? chromium.executablePath();
  const args = [...LAUNCH_ARGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  // What a killed browser left behind names a port where nobody listens any more.
  rmSync(portFile(profile), { force: true });
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(profile)}`);
  return { browser, kill: () => killed(child) };
}
