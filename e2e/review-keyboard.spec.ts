import { readFile } from 'node:fs/promises';
import type { Edit } from '../src/domain/edits/edit.ts';
import { recordOf } from '../src/exchange/recordOf.ts';
import { edited } from '../src/testing/edited.ts';
import { rangeOf } from './expected.ts';
import { expect, test } from './fixture.ts';
import { expectFocusShown, tabTo } from './focusSign.ts';
import { openQuay } from './openQuay.ts';
import { quayFile, quayProof } from './pages/quay.ts';
import { parseRecord } from './screens/ExportScreen.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

test('the whole job without a pointer, and the focus is always to be seen', async ({ page }) => {
  test.setTimeout(180_000);
  const { keyboard } = page;
  const review = new ReviewScreen(page);
  const { words } = review;
  const { source } = review;
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: words.library.chooseFiles }));
  const chooser = page.waitForEvent('filechooser');
  await keyboard.press('Enter');
  const { name, bytes } = await quayFile();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await expect(new ImportDialog(page).file(name)).toBeVisible();
  await expectFocusShown(page);
  await keyboard.press('Enter');
  await review.ready();

  await tabTo(page, source.content);
  await source.goTo('Nobody on board');
  await keyboard.press('s');
  await expect(review.card('D').head).toBeVisible();
  await expectFocusShown(page);
  await source.find('Tides: high water at noon.');
  await keyboard.press('a');
  await expect(review.card('E').head).toBeVisible();
  await source.goTo('A strong wind');
  await keyboard.press('Shift+End');
  await review.send('c');
  await expect(source.content).toBeFocused();
  await source.find('Ferry Runs');
  await keyboard.press('2');

  await tabTo(page, review.card('A').field('section'));
  await keyboard.type('Harbour');
  await keyboard.press('Enter');
  await expect(review.card('A').reset('section')).toBeVisible();
  await tabTo(page, source.content);
  await keyboard.press('ControlOrMeta+Enter');
  await expect(review.progress(5, 5)).toBeVisible();
  await review.allSaved();

  await tabTo(page, page.getByRole('link', { name: words.frame.export, exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: words.export.archive }));
  await keyboard.press('ArrowDown');
  const link = page.getByRole('link').filter({ hasText: '.page.json' });
  await expect(link).toBeVisible();
  await tabTo(page, link);
  const download = page.waitForEvent('download');
  await keyboard.press('Enter');
  const record = parseRecord(await readFile(await (await download).path(), 'utf8'));

  const proof = await quayProof();
  const { text } = proof.page;
  const corrected = edited(
    proof,
    { kind: 'split', at: rangeOf(text, 'Nobody on board').start, article: 'a4' },
    { kind: 'assign', ...rangeOf(text, 'Tides: high water at noon.'), owner: 'a5' },
    { kind: 'assign', ...rangeOf(text, 'A strong wind blew from the west.'), owner: 'a3' },
    { kind: 'set-role', ...rangeOf(text, 'Ferry Runs'), role: 'kicker' },
    { kind: 'set-field', article: 'a1', field: 'section', value: 'Harbour' },
  );
  const approved = edited(corrected, {
    kind: 'batch',
    edits: [
      ...corrected.articles.map(({ id }): Edit => ({ kind: 'set-review', target: id, review: 'approved' })),
      { kind: 'set-review', target: 'page', review: 'approved' },
    ],
  });
  expect(record).toEqual(recordOf(approved));
});

test('articles and pieces are walked through, accepted and taken back, by single keys', async ({ page }) => {
  const review = await openQuay(page);
  const { keyboard } = page;
  const open = (letter: string) => expect(review.card(letter).head).toHaveAttribute('aria-expanded', 'true');
  await open('A');
  await keyboard.press('j');
  await open('B');
  await keyboard.press('k');
  await open('A');
  const far = review.source.line('Passengers were offered');
  await expect(far).not.toBeInViewport();
  await keyboard.press('p');
  await expect(far).toBeInViewport();
  await keyboard.press('Space');
  await open('B');
  await expect(review.progress(1, 3)).toBeVisible();
  await keyboard.press('z');
  await expect(review.progress(0, 3)).toBeVisible();
  await keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: review.words.review.keysTitle })).toBeVisible();
  await keyboard.press('x');
  await keyboard.press('Escape');
  await expect(review.tool('undo')).toBeDisabled();
});

test('keys rest while text is typed; Escape takes back what was typed', async ({ page }) => {
  const review = await openQuay(page);
  const standing = await review.standing();
  const title = review.card('A').field('title');
  await title.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('smaxu12jk [z] { }?t');
  await expect(title).toHaveValue('smaxu12jk [z] { }?t');
  await page.keyboard.press('Escape');
  await expect(title).toHaveValue('Ferry Runs Late Again');
  await page.keyboard.press('Tab');
  expect(await review.standing()).toEqual(standing);
  await expect(review.tool('undo')).toBeDisabled();
  await expect(review.sendTo).toBeHidden();
});

test('keys rest while an input method composes, in a field and outside', async ({ page, context }) => {
  const review = await openQuay(page);
  const title = review.card('A').field('title');
  const devtools = await context.newCDPSession(page);
  await title.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await devtools.send('Input.imeSetComposition', { text: 'duchuan', selectionStart: 7, selectionEnd: 7 });
  const processed = { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' } as const;
  await devtools.send('Input.dispatchKeyEvent', { ...processed, code: 'Enter' });
  await devtools.send('Input.dispatchKeyEvent', { ...processed, code: 'Escape' });
  await devtools.send('Input.insertText', { text: '渡船' });
  await expect(title).toHaveValue('渡船');
  await expect(review.tool('undo')).toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(review.tool('undo')).toBeEnabled();
  await expect(review.card('A').copy).toContainText('渡船');
  await page.keyboard.press('Tab');
  await review.tool('undo').click();

  await review.source.find('By Ada Finch');
  const standing = await review.standing();
  await review.source.content.evaluate((content) => {
    const composing = { key: 'x', bubbles: true, composed: true, cancelable: true };
    content.dispatchEvent(new KeyboardEvent('keydown', { ...composing, isComposing: true }));
    content.dispatchEvent(new KeyboardEvent('keydown', { ...composing, keyCode: 229 }));
  });
  expect(await review.standing()).toEqual(standing);
  await expect(review.tool('undo')).toBeDisabled();
  await page.keyboard.press('x');
  await expect(review.tool('undo')).toBeEnabled();
});

test('letters at the likely places lead the caret, a split, an edge and a selection there', async ({ page }) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  const { source } = review;
  await source.goTo('Ferry Runs');
  await keyboard.press('s');
  await expect(page.getByText(review.words.review.places['split-at'], { exact: true })).toBeVisible();
  await keyboard.press(await source.letterAt('Nobody on board'));
  await expect(review.card('D').head).toBeVisible();
  await expect(page.getByText(review.words.review.places['split-at'], { exact: true })).toBeHidden();
  await keyboard.press('c');
  await expect(page.getByText(review.words.review.places.go, { exact: true })).toBeVisible();
  await keyboard.press(await source.letterAt('Rowers Win'));
  await expect(review.card('B').head).toHaveAttribute('aria-expanded', 'true');
  await keyboard.press('Shift+C');
  await keyboard.press('Escape');
  await expect(page.getByText(review.words.review.places['select-to'], { exact: true })).toBeHidden();
  await expect(source.content.locator('.place-letter')).toHaveCount(0);
  await keyboard.press('z');
  await expect(review.card('D').head).toBeHidden();
});

test('what was done to one place is done to others: with one key, or to stretch after stretch by letters', async ({
  page,
}) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  const { source, words } = review;
  const prompt = page.getByText(words.review.places.paint, { exact: true });
  await source.find('Tides: high water at noon.');
  await keyboard.press('x');
  await source.goTo('Passengers were offered');
  await keyboard.press('o');
  await expect(review.card('A').copy).not.toContainText('Passengers');

  await source.goTo('Ferry Runs');
  await keyboard.press('Shift+O');
  await expect(prompt).toBeVisible();
  await source.typeLettersAt('A strong wind', true);
  await expect(prompt).toBeVisible();
  await source.typeLettersAt('The ferry left');
  await expect(page.getByText(words.review.places['paint-to'], { exact: true })).toBeVisible();
  await source.typeLettersAt('Nobody on board');
  await keyboard.press('Escape');
  await expect(prompt).toBeHidden();
  await review.card('A').open();
  await expect(review.card('A').copy).toContainText('Nobody on board');
  await expect(review.card('A').copy).not.toContainText('The ferry left');
  await review.card('B').open();
  await expect(review.card('B').copy).not.toContainText('A strong wind');
});

test('letters at every word lead to a word, or with Shift select it', async ({ page }) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  const { source } = review;
  await source.goTo('Ferry Runs');
  await keyboard.press('l');
  await source.typeLettersAt('Rowers Win', true);
  await keyboard.press('2');
  await review.card('B').open();
  await expect(review.card('B').field('kicker')).toHaveValue('Rowers');
});
