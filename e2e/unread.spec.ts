import { engineFails, engineMends } from './failingEngine.ts';
import { expect, test } from './fixture.ts';
import { openFile } from './openQuay.ts';
import { utf8 } from './pages/textFile.ts';

const PAGE = `Ferry runs late for the third time

By ADA FINCH

The ferry left the quay an hour late on
Monday, and nobody on board was told the
reason. Passengers were offered tea and
a seat in the shade, but few took either.
“We have work to go to,” said one of them.

The harbour board says that the engine
was looked at in the night and found to
need a part that must come by train. It
hopes to sail by the table from Friday.
`;

test('a page that the engine cannot read is divided by hand, or read when the engine can again', async ({ page }) => {
  await engineFails(page);
  const review = await openFile(page, utf8('ferry.txt', PAGE));
  const told = page.getByRole('status').filter({ hasText: review.words.review.divideByHand });
  await expect(told).toBeVisible();
  await review.source.drag('The ferry left the quay');
  await page.keyboard.press('a');
  await expect(review.card('A').head).toBeVisible();
  await page.keyboard.press('z');
  await expect(review.cards).toHaveCount(0);

  await engineMends(page);
  await told.getByRole('button', { name: review.words.frame.retry }).click();
  await expect(review.cards).not.toHaveCount(0);
  await expect(told).toBeHidden();
});
