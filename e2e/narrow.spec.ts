import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';

/** Whether all of it stands within the window, from left to right. */
async function fits(page: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  return box !== null && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0);
}

for (const width of [640, 720, 820, 1024])
  test(`in a window ${width} pixels wide nothing is out of reach`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const review = await openQuay(page);
    const { words } = review;
    await review.card('A').open();
    const list = page.getByRole('region', { name: words.review.articles, exact: true });
    for (const part of [
      list.getByRole('button', { name: words.commands.fold, exact: true }),
      list.getByRole('button', { name: words.review.accept }),
      review.card('A').field('title'),
      page.getByRole('button', { name: words.review.approve }),
    ])
      expect(await fits(page, part)).toBe(true);
    await review.card('C').open();
    await page.keyboard.press('y');
    await page.keyboard.press('v');
    await expect(review.source.folds).toHaveCount(1);
    expect(await fits(page, review.source.content)).toBe(true);
  });
