import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Edit } from '../src/domain/edits/edit.ts';
import { expectEdits } from './expectEdits.ts';
import { rangeOf } from './expected.ts';
import { expect, test } from './fixture.ts';
import { openFile, openQuay } from './openQuay.ts';
import { quayProof } from './pages/quay.ts';
import { utf8 } from './pages/textFile.ts';
import { CorrectField } from './screens/CopyText.ts';
import { ReplacePanel } from './screens/ReplacePanel.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

/** The page with article A open, and its text. */
async function openFerry(page: Page) {
  const review = await openQuay(page);
  const card = review.card('A');
  if ((await card.head.getAttribute('aria-expanded')) !== 'true') await card.open();
  const { text } = (await quayProof()).page;
  return { review, copy: card.text, text };
}

const undo = (review: ReviewScreen) => review.tool('undo').click();

const FERRY = 'The ferry left the quay an hour late on Monday.';
const TOLD = 'Nobody on board was told the reason.';

test('Enter breaks a paragraph at the caret, Backspace joins it again, and the caret stays at its character', async ({
  page,
}) => {
  const { review, copy, text } = await openFerry(page);
  const first = await copy.blocks.allTextContents();
  await copy.click('told the reason');
  await page.keyboard.press('Enter');
  await expect(copy.blocks).toHaveCount(first.length + 1);
  expect(await copy.afterCaret()).toMatch(/^told the reason/);

  await page.keyboard.press('Backspace');
  await expect(copy.blocks).toHaveText(first);
  expect(await copy.afterCaret()).toMatch(/^told the reason/);

  await undo(review);
  await expect(copy.blocks).toHaveCount(first.length + 1);
  await undo(review);
  await expect(copy.blocks).toHaveText(first);
  await expect(review.tool('undo')).toBeDisabled();

  await copy.click('told the reason');
  await page.keyboard.press('Enter');
  await expect(copy.blocks).toHaveCount(first.length + 1);
  await review.allSaved();
  await expectEdits(page, { kind: 'set-paragraph', at: rangeOf(text, 'told the reason').start, break: 'break' });
});

test('letters typed in clean copy change nothing', async ({ page }) => {
  const { review, copy } = await openFerry(page);
  const first = await copy.blocks.allTextContents();
  await copy.click('told the reason');
  await page.keyboard.type('vwyVWY');
  await page.keyboard.insertText('夜航');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Backspace');
  await expect(copy.blocks).toHaveText(first);
  await expect(review.tool('undo')).toBeDisabled();
});

test('a word is corrected by keyboard alone, marked, and given back', async ({ page }) => {
  const { review, copy, text } = await openFerry(page);
  const field = new CorrectField(page, review.words);
  await copy.root.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  expect(await copy.afterCaret()).toBe('Ferry Runs Late Again');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await copy.afterCaret()).toContain('The ferry left');
  for (let i = 0; i < 'The '.length; i++) await page.keyboard.press('ArrowRight');

  await page.keyboard.press('F2');
  await expect(field.input).toBeFocused();
  await expect(field.input).toHaveValue('ferry');
  await page.keyboard.type('steamer');
  await page.keyboard.press('Escape');
  await expect(field.dialog).toBeHidden();
  await expect(copy.root).toContainText(FERRY);

  await page.keyboard.press('F2');
  await page.keyboard.type('steamer');
  await page.keyboard.press('Enter');
  await expect(copy.root).toBeFocused();
  await expect(copy.corrected('steamer')).toHaveAccessibleDescription(review.words.copy.source('ferry'));
  await expect(review.source.content.locator('.corrected')).toHaveText('ferry');
  await review.allSaved();

  await page.keyboard.press('Shift+F2');
  await expect(copy.root).toContainText(FERRY);
  await expect(review.source.content.locator('.corrected')).toBeHidden();
  await undo(review);
  await expect(copy.corrected('steamer')).toBeVisible();
  await review.allSaved();
  await expectEdits(page, { kind: 'correct-text', ...rangeOf(text, 'ferry'), text: 'steamer' });
});

test('Enter inside a correction says why it breaks nothing, before and behind it breaks there', async ({ page }) => {
  const { review, copy } = await openFerry(page);
  const field = new CorrectField(page, review.words);
  const first = await copy.blocks.count();
  await copy.doubleClick('Nobody');
  await field.input.fill('No single one');
  await page.keyboard.press('Enter');
  await expect(copy.corrected('No single one')).toBeVisible();
  await copy.click('single');
  await page.keyboard.press('Enter');
  await review.expectRefused('cuts-a-correction');
  await expect(copy.blocks).toHaveCount(first);
  await copy.click(' on board');
  await page.keyboard.press('Enter');
  await expect(copy.blocks).toHaveCount(first + 1);
});

test('a double click corrects a word in either pane; emptied it is taken out; an input method’s Enter is its own', async ({
  page,
}) => {
  const { review, copy } = await openFerry(page);
  const field = new CorrectField(page, review.words);
  await copy.doubleClick('Nobody');
  await expect(field.input).toHaveValue('Nobody');
  await field.input.evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  await expect(field.dialog).toBeVisible();
  await field.input.fill('');
  await page.keyboard.press('Enter');
  await expect(copy.blocks.filter({ hasText: 'on board' })).toHaveText('on board was told the reason.');
  await expect(copy.root).not.toContainText('Nobody');

  await review.source.doubleClick('reason');
  await expect(field.input).toHaveValue('reason');
  await field.input.fill('cause');
  await page.keyboard.press('Enter');
  await expect(copy.corrected('cause')).toBeVisible();

  await copy.doubleClick('cause');
  await field.giveBack.click();
  await expect(copy.blocks.filter({ hasText: 'on board' })).toHaveText('on board was told the reason.');
});

test('what is selected in clean copy is selected in the source, and commands act on it', async ({ page }) => {
  const { review, copy, text } = await openFerry(page);
  await copy.click('reason');
  await expect(review.source.line(TOLD)).toBeInViewport();
  await copy.drag(TOLD);
  await expect(review.actions).toContainText(review.words.review.selection(TOLD.length, 'A'));
  await page.keyboard.press('7');
  await expect(review.card('A').copy.locator('[data-block]').filter({ hasText: TOLD })).toHaveText(TOLD);
  await review.allSaved();
  await expectEdits(page, { kind: 'set-role', ...rangeOf(text, TOLD), role: 'crosshead' });
});

test('search and replace: what is ticked, as one step', async ({ page }) => {
  const { review, copy, text } = await openFerry(page);
  const panel = new ReplacePanel(page);
  await page.keyboard.press('/');
  await expect(panel.find).toBeFocused();
  await panel.pattern.check();
  await panel.find.fill('(rea');
  await expect(panel.find).toHaveAccessibleDescription(/./);
  await panel.find.fill('(w|W)ind|ferry|Stall 1 ');
  await expect(panel.takeOut(4)).toBeEnabled();
  await panel.by.fill('[$&]');
  await expect(panel.hitsIn(/Ferry Runs Late Again/)).toHaveCount(2);
  await expect(panel.hitsIn(/Rowers/)).toHaveCount(1);
  await panel.tick('Stall 1 has').uncheck();
  await panel.button(3).click();
  await expect(panel.panel).toBeHidden();
  await expect(copy.root).toContainText('The [ferry] left the quay');
  await expect(copy.blocks.first()).toHaveText('[Ferry] Runs Late Again');

  await undo(review);
  await expect(copy.root).toContainText(FERRY);
  await review.tool('redo').click();
  await review.allSaved();
  const replaced = (excerpt: string, by: string): Edit => ({
    kind: 'correct-text',
    ...rangeOf(text, excerpt),
    text: by,
  });
  await expectEdits(page, {
    kind: 'batch',
    edits: [replaced('Ferry', '[Ferry]'), replaced('ferry', '[ferry]'), replaced('wind', '[wind]')],
  });
});

test('a pattern that would take for ever is stopped with a word, and the page takes keys all the while', async ({
  page,
}) => {
  const file = utf8(
    'long.txt',
    `Ferry\n\n${'the ferry was late again on that day and nobody knew why '.repeat(160)}\n`,
  );
  const review = await openFile(page, file);
  const panel = new ReplacePanel(page);
  await page.keyboard.press('/');
  await panel.pattern.check();
  await panel.find.fill('(\\w+ ?)+:$');
  await panel.by.fill('boat');
  await expect(panel.by).toHaveValue('boat');
  await expect(panel.panel.getByText(review.words.copy.tooLong)).toBeVisible();
  await panel.find.fill('fer+y');
  await expect(panel.hitsIn(/Ferry/).first()).toBeVisible();
  await expect(panel.panel.getByText(review.words.copy.tooLong)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(panel.panel).toBeHidden();
});

test('a field is completed from the page, shows what the source says and goes back to it by key', async ({ page }) => {
  const { review } = await openFerry(page);
  const card = review.card('B');
  await card.open();
  await card.field('authors').focus();
  await expect(card.card.locator('datalist option[value="Ada Finch"]')).toBeAttached();
  await card.field('title').fill('Rowers Lose');
  await card.field('title').press('Enter');
  await expect(card.field('title')).toHaveAccessibleDescription(/Rowers Win the Cup/);
  await card.field('title').press('ControlOrMeta+Shift+Backspace');
  await expect(card.field('title')).toHaveValue('Rowers Win the Cup');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in clean copy, its field and search and replace (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const { review, copy } = await openFerry(page);
    const field = new CorrectField(page, review.words);
    const nothing = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await copy.doubleClick('Nobody');
    await field.input.fill('No one');
    await page.keyboard.press('Enter');
    await copy.doubleClick('No one');
    await expect(field.giveBack).toBeVisible();
    await nothing();
    await page.keyboard.press('Escape');
    const panel = new ReplacePanel(page);
    await page.keyboard.press('/');
    await panel.find.fill('the');
    await panel.by.fill('that');
    await expect(panel.hitsIn(/Ferry Runs Late Again/).first()).toBeVisible();
    await nothing();
  });
}
