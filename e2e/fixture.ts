import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from '@playwright/test';

/** What must never happen while the app is used, in the order in which it did. Empty after every test. */
interface Watch {
  readonly complaints: string[];
  /** For a test that provokes an error on purpose: complaints that match are expected. */
  expect(pattern: RegExp): void;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function stays(request: Request): boolean {
  const url = new URL(request.url());
  return ['blob:', 'data:', 'about:'].includes(url.protocol) || LOOPBACK.has(url.hostname);
}

/** Policy violations show in the console as errors too; the event names the directive, also for those in shadow roots. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `policy violated: ${event.effectiveDirective} by ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
    );
  });
}

function watch(page: Page, complaints: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!stays(request)) complaints.push(`request leaves this machine: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Watches every page that this context opens from now on. */
export async function watchAll(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.addInitScript(reportViolations);
  context.on('page', (page) => watch(page, complaints));
}

/**
 * The `test` of every spec. Each page of its context is watched; at the end there must be no error or warning in the
 * console, no uncaught error, no violation of the policy, no failed answer and no request that leaves this machine.
 */
export const test = base.extend<{ watched: Watch; elsewhere: Page }>({
  watched: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      await watchAll(context, complaints);
      await use({ complaints, expect: (pattern) => void expected.push(pattern) });
      expect(complaints.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
  /** A page in a browser that has never seen Galley: nothing is shared with the test's own. */
  elsewhere: async ({ browser, watched }, use) => {
    const context = await browser.newContext();
    await watchAll(context, watched.complaints);
    await use(await context.newPage());
    await context.close();
  },
});

export { expect };
