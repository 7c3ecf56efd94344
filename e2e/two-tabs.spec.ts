import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { reopened } from './reopened.ts';

test('a second tab on the same page can only read, and says so, until the first lets go', async ({ page, context }) => {
  const review = await openQuay(page);
  const second = await reopened(await context.newPage(), page.url());
  await expect(second.readOnly).toBeVisible();
  const standing = await second.standing();
  await second.source.find('By Ada Finch');
  await second.page.keyboard.press('x');
  await expect(second.actions).toBeHidden();
  await expect(second.card('A').field('title')).not.toBeEditable();
  expect(await second.standing()).toEqual(standing);

  const library = await context.newPage();
  await library.goto('/');
  await library.getByRole('grid').focus();
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Delete');
  const asked = library.getByRole('dialog');
  await expect(asked).toContainText(review.words.library.removeOpen({ count: 1 }));
  await library.close();

  await review.source.find('By Ada Finch');
  await page.keyboard.press('x');
  await review.allSaved();
  await page.close();
  await expect(second.page.getByText(second.words.review.nowFree)).toBeVisible();
  await expect(second.readOnly).toBeHidden();
  await expect(second.tool('undo')).toBeEnabled();
  expect(await second.standing()).not.toEqual(standing);
});
