import { expect, test } from './fixture.ts';
import { heldUp, hold, holdWrites } from './holdWrites.ts';
import { type TextFile, utf8 } from './pages/textFile.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** A story every fifty lines, 60,000 lines, more than a megabyte. */
const HUGE = Array.from({ length: 60_000 }, (_, i) =>
  i % 50 === 0 ? `\nHarbour news no. ${i / 50 + 1}` : `Boat ${i} came in late.`,
).join('\n');

test('a page of a megabyte opens, and can be worked on', async ({ page }) => {
  // The engine reads it in one go, and the machine may have other things to do.
  test.setTimeout(180_000);
  const library = new LibraryScreen(page);
  const review = new ReviewScreen(page);
  await library.visit();
  await library.choose(utf8('huge.txt', HUGE));
  await new ImportDialog(page).bringIn(1);
  await expect(review.source.content).toBeVisible({ timeout: 60_000 });
  await review.allSaved();
  const far = 'Boat 58765 came in late.';
  await review.source.find(far);
  await expect(review.source.line(far)).toBeInViewport();
  await page.keyboard.press('a');
  const open = review.cards.filter({ has: page.getByRole('button', { expanded: true }) });
  await expect(open).toContainText(far);
  await expect(open.getByRole('button', { expanded: true })).toBeInViewport();
  await review.allSaved();

  await page.reload();
  await expect(review.source.content).toBeVisible({ timeout: 20_000 });
  await expect(review.tool('undo')).toBeEnabled();
  await review.source.find(far);
  await expect(open).toContainText(far);
});

const pageNo = (no: number): TextFile =>
  utf8(`page ${String(no).padStart(3, '0')}.txt`, `Ferry ${no} Late\n\nThe ferry left late on day ${no}.\n`);
const MANY = Array.from({ length: 300 }, (_, i) => pageNo(i + 1));

test('three hundred pages come in at once; the way can be stopped and gone on', async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(holdWrites);
  const library = new LibraryScreen(page);
  const dialog = new ImportDialog(page);
  const { storing, stopped, done } = dialog.words.import;
  const { shown } = dialog.words.library;
  await library.visit();
  await library.choose(...MANY);
  // Three hundred files are read and drawn while other tests keep the machine busy.
  await expect(dialog.file('page 300.txt')).toBeAttached({ timeout: 90_000 });
  await hold(page, true);
  await dialog.bringIn(300);
  await expect(dialog.dialog.getByText(storing({ done: 0, of: 300 }))).toBeVisible();
  await heldUp(page);
  await dialog.stop();
  await hold(page, false);
  await expect(page.getByText(stopped({ done: 50, of: 300 }))).toBeVisible();
  await expect(page.getByText(shown({ shown: 50, all: 50 })).first()).toBeVisible();

  await library.choose(...MANY);
  await dialog.bringIn(250);
  await expect(page.getByText(done({ count: 250 }))).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(shown({ shown: 300, all: 300 })).first()).toBeVisible();
  await library.table.press('End');
  await library.table.press('Enter');
  await new ReviewScreen(page).ready();
});
