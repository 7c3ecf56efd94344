import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { Palette } from './screens/Palette.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

/** The long article of the page, in part, and what stands on both sides of it. */
const LONG = 'Market Hall Closes in May';

/** The page with its long article accepted and folded away. */
async function openFolded(page: Page): Promise<ReviewScreen> {
  const review = await openQuay(page);
  await review.card('C').open();
  await page.keyboard.press('y');
  await page.keyboard.press('v');
  await expect(review.source.folds).toHaveCount(1);
  return review;
}

test('what is settled folds away, says what it hides, and opens where the editor goes', async ({ page }) => {
  const review = await openQuay(page);
  const { source } = review;
  await review.card('C').open();
  await page.keyboard.press('v');
  await expect(source.folds).toHaveCount(0);
  await page.keyboard.press('y');
  await expect(source.folds).toHaveText(`… ${review.words.review.fold({ lines: 59, title: LONG, more: 0 })} …`);
  await expect(source.line('Tides: high water')).toBeInViewport();
  await source.folds.click();
  await expect(source.folds).toHaveCount(0);
  await expect(source.line('Stall 20 has been let')).toBeVisible();
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await expect(source.folds).toHaveCount(1);
  await source.click('Passengers were offered');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
  await expect(source.folds).toHaveCount(0);
  await expect(source.line('Stall 60 has been let')).toBeInViewport();
});

test('the caret stays in sight when all is folded or opened above it', async ({ page }) => {
  const review = await openFolded(page);
  const { source } = review;
  await source.click('Passengers were offered');
  for (const folds of [0, 1, 0]) {
    await page.keyboard.press('v');
    await expect(source.folds).toHaveCount(folds);
    await expect(source.line('Passengers were offered')).toBeInViewport();
  }
});

test('a jump, a search and a step back open the fold that they lead into', async ({ page }) => {
  const review = await openFolded(page);
  const { source } = review;
  await new Palette(page).choose('line 30', 'Go to line 30');
  await expect(source.folds).toHaveCount(0);
  await page.keyboard.press('2');
  await review.card('A').open();
  await expect(source.folds).toHaveCount(0);
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await expect(source.folds).toHaveCount(1);
  await page.keyboard.press('z');
  await expect(source.folds).toHaveCount(0);
  await review.card('A').open();
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await source.find('Stall 33 has');
  await expect(source.folds).toHaveCount(0);
  await expect(source.line('Stall 33 has been let')).toBeInViewport();
});

test('an edge dropped on a fold stands before it or after it', async ({ page }) => {
  const review = await openFolded(page);
  const { source } = review;
  await source.dragEdge(LONG, source.folds, 'lower');
  await expect(source.folds).toHaveCount(0);
  await review.card('B').open();
  await expect(review.card('B').copy).toContainText('Stall 59 has been let');
  await expect(review.card('B').copy).not.toContainText('The council meets again');
  await page.keyboard.press('z');
  await review.card('A').open();
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await source.dragEdge(LONG, source.folds, 'upper');
  await review.card('B').open();
  await expect(review.card('B').copy).toContainText('The market hall will stand empty');
  await expect(review.card('B').copy).not.toContainText('Stall 5 has been let');
});
