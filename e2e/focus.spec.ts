import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { utf8 } from './pages/textFile.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { Palette } from './screens/Palette.ts';

test('the focus goes back to the desk when the list of keys and the palette close', async ({ page }) => {
  const review = await openQuay(page);
  const { keysTitle } = review.words.review;
  await review.source.click('Nobody on board');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: keysTitle });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(review.source.content).toBeFocused();
  const palette = new Palette(page);
  await palette.open();
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
  await expect(review.source.content).toBeFocused();
});

test('after several files the keys go on in the list, from the empty library and from a full one', async ({ page }) => {
  const shelf = new LibraryScreen(page);
  const dialog = new ImportDialog(page);
  await shelf.visit();
  for (const [one, other] of [
    ['weir', 'ferry'],
    ['mill', 'quay'],
  ] as const) {
    await shelf.choose(utf8(`${one}.txt`, `The ${one} held.\n`), utf8(`${other}.txt`, `The ${other} is green now.\n`));
    await dialog.bringIn(2);
    await expect(dialog.dialog).toBeHidden();
    await expect(shelf.row(`${other}.txt`)).toBeVisible();
    await expect(shelf.table).toBeFocused();
  }
});

test('after Enter in a field, or Escape, the keys are commands again', async ({ page }) => {
  const review = await openQuay(page);
  const [a, b] = [review.card('A'), review.card('B')];
  await a.open();
  const title = a.field('title');
  await title.fill('Ferry Late');
  await title.press('Enter');
  await expect(review.source.content).toBeFocused();
  await page.keyboard.press('j');
  await expect(b.head).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('k');
  await expect(title).toHaveValue('Ferry Late');
  await page.keyboard.press('z');
  await expect(title).toHaveValue('Ferry Runs Late Again');
  await title.fill('Ferry');
  await title.press('Escape');
  await expect(title).toHaveValue('Ferry Runs Late Again');
  await expect(title).toBeFocused();
  await title.press('Escape');
  await expect(review.source.content).toBeFocused();
});
