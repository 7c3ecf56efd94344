import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

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

test('in a narrow window a doubt is cut before the headline beside it is, and says how sure it is all the same', async ({
  page,
}) => {
  // As high as all its cards.
  await page.setViewportSize({ width: 800, height: 2400 });
  const library = new LibraryScreen(page);
  await library.visit();
  await library.openSample('en');
  const review = new ReviewScreen(page);
  await review.ready();
  const card = review.card('N');
  const line = card.head.getByText('HOBB’S HARDWARE').locator('..');
  expect(await line.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const [doubt, sure] = await Promise.all([card.doubt.boundingBox(), card.doubt.getByText('%').boundingBox()]);
  expect((sure?.x ?? 0) + (sure?.width ?? 0)).toBeLessThan((doubt?.x ?? 0) + (doubt?.width ?? 0));
});

test('in a narrow library columns that say nothing make room for those that do', async ({ page }) => {
  const review = await openQuay(page);
  await review.leave();
  const library = new LibraryScreen(page);
  for (const name of ['publication', 'language', 'changed'] as const) await expect(library.header(name)).toBeVisible();
  await page.setViewportSize({ width: 800, height: 900 });
  for (const name of ['publication', 'date', 'pageNumber', 'language'] as const)
    await expect(library.header(name)).toBeHidden();
  for (const name of ['name', 'homeless', 'review', 'changed'] as const)
    expect(await fits(page, library.header(name))).toBe(true);
  await library.addSample('en');
  await review.ready();
  await review.leave();
  for (const name of ['name', 'publication', 'date', 'changed'] as const)
    expect(await fits(page, library.header(name))).toBe(true);
});
