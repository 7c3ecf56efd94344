// What a thousand edits and their undo leave behind in the browser's memory, against the log that they are.
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { openFile } from './editing.mjs';
import { inBuiltApp } from './inBuiltApp.mjs';

const EDITS = 1000;
/** Code is compiled and tables are filled before it counts. */
const WARM_UP = 100;

/** Pressed in turn: an edge, a role, a review, each there and back, so that all that hangs on an edit is drawn anew. */
const KEYS = [']', '[', '1', '6', ' ', 'k', ' '];

/** Runs in the page: presses keys, one a frame. */
async function pressThrough([keys, times]) {
  for (let i = 0; i < times; i += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const key = keys[i % keys.length];
    const init = { key, code: key === ' ' ? 'Space' : '', bubbles: true, cancelable: true };
    window.dispatchEvent(new KeyboardEvent('keydown', init));
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

/** Runs in the page: how many entries the stored log holds, and how long they are as JSON, in UTF-16 units. */
async function storedLog() {
  const [{ name }] = await indexedDB.databases();
  const db = await new Promise((resolve) => {
    indexedDB.open(name).onsuccess = (event) => resolve(event.target.result);
  });
  const rows = await new Promise((resolve) => {
    db.transaction('log').objectStore('log').getAll().onsuccess = (event) => resolve(event.target.result);
  });
  db.close();
  return { entries: rows.length, size: JSON.stringify(rows).length };
}

/** Bytes of live objects, and how many nodes and listeners hang on the page. */
async function used(client) {
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Presses keys until the log holds so many entries. */
async function editUntil(page, wanted) {
  for (let held = -1; ; ) {
    const { entries } = await page.evaluate(storedLog);
    if (entries >= wanted) return;
    if (entries === held) throw new Error(`the keys make no edits: the log stays at ${entries}`);
    held = entries;
    await page.evaluate(pressThrough, [KEYS, Math.ceil((wanted - entries) * 1.2)]);
  }
}

/** Undoes all, and makes an edit or two with which the log is cut: all that belonged to it may go. */
async function cutLog(page) {
  const { entries } = await page.evaluate(storedLog);
  await page.evaluate(pressThrough, [['z'], entries]);
  await page.evaluate(pressThrough, [['1', '6'], 2]);
}

/**
 * Memory (bytes) before the edits, with them, with all of them undone, and with the log cut, which is done once more:
 * what grows the first time only was filled for good (tables, compiled code), what grows each time leaks.
 */
export function benchMemory(rounds = 2) {
  return inBuiltApp(async (page) => {
    const client = await page.context().newCDPSession(page);
    await openFile(page, join(ROOT, 'public/samples/zh.txt'));
    await editUntil(page, WARM_UP);
    await cutLog(page);
    const found = [];
    let before = await used(client);
    for (let round = 0; round < rounds; round += 1) {
      await editUntil(page, EDITS);
      const edited = await used(client);
      const log = await page.evaluate(storedLog);
      await page.evaluate(pressThrough, [['z'], log.entries]);
      const undone = await used(client);
      await cutLog(page);
      const after = await used(client);
      found.push({ log, before, edited, undone, after });
      before = after;
    }
    return found;
  });
}
