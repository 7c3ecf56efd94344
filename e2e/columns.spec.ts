import { expect, test } from './fixture.ts';
import { openFile } from './openQuay.ts';
import { acrossFile } from './pages/across.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

async function expectApart(review: ReviewScreen): Promise<void> {
  await review.card('A').open();
  await expect(review.card('A').copy).toContainText('The ferry left the quay late on Monday.');
  await expect(review.card('A').copy).not.toContainText('village');
  await review.card('B').open();
  await expect(review.card('B').copy).toContainText('Rowers from the village won the cup by a length.');
}

test('a column is told apart by letters: its first line, then down to its last', async ({ page }) => {
  const { keyboard } = page;
  const review = await openFile(page, await acrossFile());
  const { source } = review;
  await source.find('Rowers from the');
  await keyboard.press('a');
  await expect(review.card('B').head).toBeVisible();
  await keyboard.press('Shift+O');
  await source.typeLettersAt('village won');
  await source.typeLettersAt('cup by a length.', true);
  await keyboard.press('Escape');
  await expectApart(review);
  await keyboard.press('z');
  await expect(review.card('A').copy).toContainText('village');
});

test('a column is told apart by drawing over it with Alt', async ({ page }) => {
  const { keyboard } = page;
  const review = await openFile(page, await acrossFile());
  const { source } = review;
  await source.drag('Rowers from the');
  await review.action('new-article').click();
  await keyboard.press('Shift+O');
  await keyboard.down('Alt');
  await source.drag('village won', 'cup by');
  await keyboard.up('Alt');
  await keyboard.press('Escape');
  await expectApart(review);
});
