import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';

test('what is focused by keys is pressed by Space, what was clicked is not: then it accepts the article', async ({
  page,
}) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  const [first, second] = [review.card('A'), review.card('B')];
  await first.open();
  await second.open();
  await keyboard.press('j');
  await expect(review.card('C').head).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Space');
  await expect(review.progress(1, 3)).toBeVisible();
  await expect(first.head).toHaveAttribute('aria-expanded', 'true');
  await first.card.getByRole('button', { name: review.words.review.accept }).click();
  await expect(second.head).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Space');
  await expect(review.progress(3, 3)).toBeVisible();

  await keyboard.press('z');
  await keyboard.press('z');
  await expect(review.progress(1, 3)).toBeVisible();
  await first.open();
  await keyboard.press('j');
  await expect(second.head).toBeFocused();
  while (!(await first.head.evaluate((head) => head === document.activeElement))) await keyboard.press('Shift+Tab');
  // Whatever is drawn anew meanwhile, the focus stays where Tab has led it.
  await review.card('C').head.hover();
  await second.head.hover();
  await expect(first.head).toBeFocused();
  await keyboard.press('Space');
  await expect(first.head).toHaveAttribute('aria-expanded', 'true');
  await expect(review.progress(1, 3)).toBeVisible();
  await keyboard.press('Space');
  await expect(review.progress(2, 3)).toBeVisible();
});

test('an article is accepted wherever the focus is, but for text fields', async ({ page }) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  await review.card('C').open();
  await keyboard.press('y');
  await expect(review.progress(1, 3)).toBeVisible();
  await page.getByRole('link', { name: review.words.frame.library, exact: true }).focus();
  await keyboard.press('Space');
  await expect(review.progress(2, 3)).toBeVisible();
  const title = review.card('B').field('title');
  await review.card('B').open();
  await title.focus();
  await keyboard.press('End');
  await keyboard.type(' y');
  await expect(title).toHaveValue('Rowers Win the Cup y');
  await expect(review.progress(2, 3)).toBeVisible();
});
