import type { Page } from '@playwright/test';

/** An input method at work in the focused field: it shows candidates, takes keys for itself, and at last writes text. */
export async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Shows letters that are not text yet. */
    compose: (letters: string) =>
      session.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      }),
    /** A key that the input method takes: the page hears of it by code 229 alone. */
    press: (code: string) =>
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code, windowsVirtualKeyCode: 229 }),
    /** Writes what was chosen. */
    commit: (text: string) => session.send('Input.insertText', { text }),
  };
}
