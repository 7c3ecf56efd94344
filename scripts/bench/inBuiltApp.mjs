// Measures in the real browser, on the app as it is built and served: under its policy, without developer tools.
import { findBrowser, NO_BROWSER } from '../browser.mjs';
import { LAUNCH_ARGS } from '../launch.mjs';
import { giveUp, ROOT } from '../run.mjs';

/** Serves dist/ on a free port, within this process. */
async function serve() {
  const { preview } = await import('vite');
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  return { server, address: `http://127.0.0.1:${server.httpServer.address().port}/` };
}

/**
 * Opens the built app in a fresh browser, lets `collect` drive it and answers what that answers.
 * @template T
 * @param {(page: import('@playwright/test').Page) => Promise<T>} collect gets the page with the app on it
 * @returns {Promise<T>}
 */
export async function inBuiltApp(collect) {
  const executablePath = (await findBrowser()) ?? giveUp(NO_BROWSER);
  const { chromium } = await import('@playwright/test');
  const { server, address } = await serve();
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    return await collect(page);
  } finally {
    await browser.close();
    await server.close();
  }
}
