import { expect, test } from './fixture.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

test('the library says how many doubts a page has left, and puts first what has most', async ({ page }) => {
  const library = new LibraryScreen(page);
  const review = new ReviewScreen(page);
  await library.visit();
  await library.openSample('zh');
  await review.ready();
  const read = await review.doubts();
  expect(read).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await review.allSaved();
  await review.leave();
  await library.open('sample-zh.txt');
  await review.ready();
  const left = await review.doubts();
  await review.leave();
  await expect.poll(() => library.column('doubts')).toEqual([left]);

  await library.addSample('en');
  await review.ready();
  const others = await review.doubts();
  await review.leave();
  const [fewest, most] = [left, others].sort((a, b) => a - b);
  await library.sortBy('doubts');
  await expect.poll(() => library.column('doubts')).toEqual([fewest, most]);
  await library.sortBy('doubts');
  await expect.poll(() => library.column('doubts')).toEqual([most, fewest]);
});
