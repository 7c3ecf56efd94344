import type { Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** Runs in the browser before the app: while `holding` is set, a transaction that writes does not come to its end. */
export function holdWrites(): void {
  const held = globalThis as { holding?: boolean; durability?: string[] };
  const open = IDBDatabase.prototype.transaction;
  held.durability = [];
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = open.call(this, names, mode, options);
    if (mode !== 'readwrite' || !held.holding) return transaction;
    held.durability?.push(transaction.durability);
    const store = transaction.objectStore([names].flat()[0] as string);
    const spin = () => {
      if (held.holding) store.count().onsuccess = spin;
    };
    spin();
    return transaction;
  };
}
/** From now on writing is held up, or goes on. */
export const hold = (page: Page, holding: boolean) =>
  page.evaluate((on) => Object.assign(globalThis, { holding: on }), holding);

/** Waits until a transaction is held up. */
export async function heldUp(page: Page): Promise<void> {
  const held = () => page.evaluate(() => (globalThis as { durability?: string[] }).durability?.length ?? 0);
  await expect.poll(held).toBeGreaterThan(0);
}
