import type { Page } from '@playwright/test';

/** The tab dies at once, with whatever it was doing: no handler of the app runs. Answers a new tab of the same browser. */
export async function afterCrash(page: Page): Promise<Page> {
  const context = page.context();
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // The answer never comes: who would give it is gone.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  return context.newPage();
}
