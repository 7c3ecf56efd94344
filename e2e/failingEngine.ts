import type { Page } from '@playwright/test';

/** From now on in this page, the worker hears no search for what an article lacks: `die`: it dies of the next one instead. */
export async function holdSearches(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, message: { kind: string }, ...rest: unknown[]) {
      const send = () => Reflect.apply(post, this, [message, ...rest]);
      if (message.kind !== 'find' || !('searches' in window)) send();
      else if (window.searches === 'die') this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      else held.push(send);
    } as typeof post;
    Object.assign(window, {
      letGo: () => {
        for (const send of held.splice(0)) send();
      },
    });
  });
}

type Held = Window & { searches?: 'die' | 'wait'; letGo: () => void };

/** What becomes of searches from now on; without a word they are heard, those that waited too. */
export async function searches(page: Page, what?: 'die' | 'wait'): Promise<void> {
  await page.evaluate((how) => {
    const held = window as unknown as Held;
    if (how) held.searches = how;
    else {
      delete held.searches;
      held.letGo();
    }
  }, what);
}

/** From now on in this page, the worker dies of every page that it is to read, until `engineMends`. */
export async function engineFails(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { kind: string }, ...rest: unknown[]) {
      if (message.kind === 'detect' && !('mended' in window))
        this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
      else Reflect.apply(post, this, [message, ...rest]);
    } as typeof post;
  });
}
export const engineMends = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(window, { mended: true }));
