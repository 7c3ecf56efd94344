import { expect, test } from './fixture.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** Runs in the browser: which letters stand over the ones before them, even by half a pixel. */
function covering(letters: (HTMLElement | SVGElement)[]): string[] {
  const boxes = letters.map((letter) => letter.getBoundingClientRect());
  const covers = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  return letters
    .filter((_, i) => boxes.slice(0, i).some((before) => covers(before, boxes[i] as DOMRect)))
    .map((letter) => letter.dataset['letters'] ?? '');
}

for (const size of ['small', 'medium', 'large'])
  for (const language of ['en', 'zh'] as const)
    test(`letters at every word can all be read: ${size} text, ${language}`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('galley.text-size', chosen), size);
      const library = new LibraryScreen(page);
      const { source } = new ReviewScreen(page);
      await library.visit();
      await library.openSample(language);
      await expect(source.content).toBeVisible();
      await source.content.focus();
      await page.keyboard.press('l');
      const letters = source.content.locator('.place-letter');
      await expect(letters.nth(200)).toBeAttached();
      await expect.poll(() => letters.evaluateAll(covering)).toEqual([]);
    });
