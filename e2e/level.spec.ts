import { expect, test } from './fixture.ts';
import { openFile } from './openQuay.ts';
import { villagesFile } from './pages/villages.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

/** A card begins where its story begins in the source, give or take what a line and a card's head differ by. */
async function expectLevel(review: ReviewScreen, letter: string, headline: string): Promise<void> {
  const { card } = review.card(letter);
  await expect(async () => {
    const [line, box] = [await review.source.line(headline).boundingBox(), await card.boundingBox()];
    expect(Math.abs((line?.y ?? 0) - (box?.y ?? Number.POSITIVE_INFINITY))).toBeLessThan(12);
  }).toPass({ timeout: 5_000 });
  await expect(card).toBeInViewport();
}

test('by keys, the open card keeps level with its story: down, up and along with the caret', async ({ page }) => {
  const { keyboard } = page;
  const review = await openFile(page, await villagesFile());
  for (let k = 0; k < 18; k++) await keyboard.press('j');
  await expectLevel(review, 'S', 'Nether Garth Mends');
  await keyboard.press('k');
  await expectLevel(review, 'R', 'Nether Fenn Mends');

  // The caret walks into the story above.
  await review.source.content.focus();
  for (let k = 0; k < 3; k++) await keyboard.press('ArrowUp');
  await expectLevel(review, 'Q', 'Nether Esk Mends');
});

test('the wheel over the articles is not fought: the open card may leave the screen', async ({ page }) => {
  const review = await openFile(page, await villagesFile());
  for (let k = 0; k < 18; k++) await page.keyboard.press('j');
  await expectLevel(review, 'S', 'Nether Garth Mends');
  await review.card('S').card.hover();
  await page.mouse.wheel(0, 2_000);
  await expect(review.card('S').card).not.toBeInViewport();
});
