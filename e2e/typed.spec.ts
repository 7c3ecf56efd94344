import type { Page } from '@playwright/test';
import { afterCrash } from './endOfTab.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { reopened } from './reopened.ts';
import { CorrectField } from './screens/CopyText.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

const TITLE = 'Ferry Late Once More';

/** Types a title and does not leave its field. */
async function typeTitle(review: ReviewScreen): Promise<void> {
  const title = review.card('A').field('title');
  await title.click();
  await title.fill(TITLE);
}

/** Types a correction and does not leave its field. */
async function typeCorrection(review: ReviewScreen): Promise<void> {
  await review.card('A').text.doubleClick('Nobody');
  const { input } = new CorrectField(review.page, review.words);
  await expect(input).toHaveValue('Nobody');
  await input.fill('No one');
}

async function ferryOpen(page: Page): Promise<ReviewScreen> {
  const review = await openQuay(page);
  const { head } = review.card('A');
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  return review;
}

const closed = async (page: Page): Promise<Page> => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.close({ runBeforeUnload: true });
  return page.context().newPage();
};
const left = async (page: Page): Promise<Page> => {
  await page.goBack();
  return page;
};

for (const [how, end] of Object.entries({ 'the tab dies': afterCrash, 'the tab is closed': closed, left })) {
  test(`text in a field that was not left is not lost: ${how}`, async ({ page }) => {
    const review = await ferryOpen(page);
    const address = page.url();
    await typeTitle(review);
    const again = await reopened(await end(page), address);
    await expect(again.card('A').head).toContainText(TITLE);
    await again.tool('undo').click();
    await expect(again.tool('undo')).toBeDisabled();
  });

  test(`a correction that was not left is not lost: ${how}`, async ({ page }) => {
    const review = await ferryOpen(page);
    const address = page.url();
    await typeCorrection(review);
    const again = await reopened(await end(page), address);
    await expect(again.card('A').text.corrected('No one')).toBeVisible();
  });
}

test('a command that opens over a field takes what was typed, and leads back', async ({ page }) => {
  const review = await ferryOpen(page);
  await typeCorrection(review);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog', { name: review.words.tools.palette.title })).toBeVisible();
  await expect(review.card('A').text.corrected('No one')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review.card('A').text.root).toBeFocused();
});

test('what was taken back with Escape does not come again', async ({ page }) => {
  const review = await ferryOpen(page);
  await typeCorrection(review);
  await page.keyboard.press('Escape');
  await typeTitle(review);
  await page.keyboard.press('Escape');
  const again = await reopened(await afterCrash(page), page.url());
  await expect(again.tool('undo')).toBeDisabled();
});

test('a date that is none is not dropped without a word when its dialog closes', async ({ page }) => {
  const review = await ferryOpen(page);
  const { words } = review;
  await page.getByRole('button', { name: 'quay.txt' }).click();
  const about = page.getByRole('dialog', { name: words.review.pageFields });
  await about.getByRole('textbox', { name: words.terms.fields.date }).fill('2024-13-01');
  await about.getByRole('button', { name: words.review.close }).click();
  await expect(about).toBeHidden();
  await expect(page.getByText(`2024-13-01: ${words.review.noDate}`)).toBeVisible();
});
