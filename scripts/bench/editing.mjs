// How long the browser works for one edit: from the key press to the frame in which its effect stands on the screen.
// The key is pressed at the beginning of a frame, so waiting for the display does not count.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { inBuiltApp } from './inBuiltApp.mjs';
import { spread } from './measure.mjs';

const ROUNDS = 12;

/** Keys as a window gets them, and what an editor does with them; each pair leaves the page as it was. */
export const KEYS = [
  ['edge down a line', ']'],
  ['edge up a line', '['],
  ['split', 's'],
  ['undo', 'z'],
  ['role', '1'],
  ['undo', 'z'],
  ['furniture', 'x'],
  ['undo', 'z'],
  ['accept', ' '],
  ['previous article', 'k'],
  ['accept', ' '],
  ['next article', 'j'],
];

/**
 * Runs in the page: presses each key at the beginning of a frame and answers the time (ms) until that frame was
 * painted: a message posted within a frame arrives after it.
 */
export async function pressAll([keys, rounds]) {
  const press = ([name, key]) =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ name, time: performance.now() - start });
        const code = key === ' ' ? 'Space' : '';
        window.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
        port2.postMessage(null);
      });
    });
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    for (const pair of keys) {
      times.push(await press(pair));
      // The page comes to rest: what an edit leaves for later (saving, ribbons) is not counted for the next.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
  return times;
}

/** Brings one file in, which opens it, and waits until its articles stand there. */
export async function openFile(page, path) {
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('dialog').getByRole('button', { name: /1/ }).click();
  await page.locator('[data-article]').first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
}

async function benchPage(path) {
  const times = await inBuiltApp(async (page) => {
    await openFile(page, path);
    await page.evaluate(pressAll, [KEYS, 2]);
    return page.evaluate(pressAll, [KEYS, ROUNDS]);
  });
  return { name: path.split('/').at(-1), painted: spread(times.map(({ time }) => time)), times };
}

/** @param {string | undefined} folder of further pages, `*.txt`. */
export async function benchEditing(folder) {
  const own = ['zh.txt', 'en.txt'].map((name) => join(ROOT, 'public/samples', name));
  const more =
    folder && existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => join(folder, name))
      : [];
  const rows = [];
  for (const path of [...own, ...more]) rows.push(await benchPage(path));
  return rows;
}
