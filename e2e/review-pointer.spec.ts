import type { Locator, Page } from '@playwright/test';
import type { Edit } from '../src/domain/edits/edit.ts';
import { expectEdits } from './expectEdits.ts';
import { rangeOf } from './expected.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { quayProof } from './pages/quay.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';

/** How an element is lit: the colours that the eye goes by. */
const lightOf = (element: Locator): Promise<string> =>
  element.evaluate((shown) => {
    const { backgroundColor, borderColor, boxShadow, outline } = getComputedStyle(shown);
    return [backgroundColor, borderColor, boxShadow, outline].join();
  });

/** Drags as a hand does, in steps: a browser takes one jump for no drag where what is under the pointer is drawn anew. */
async function dragOnto(page: Page, from: Locator, onto: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()];
  if (!start || !end) throw new Error('nothing to drag, or nowhere to drop it');
  await page.mouse.move(start.x + 20, start.y + 20, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
  await page.mouse.up();
}

test('what is dragged over goes where the buttons beside it say', async ({ page }) => {
  const review = await openQuay(page);
  const { text } = (await quayProof()).page;
  const { source } = review;

  await source.drag('A strong wind blew from the west.');
  await review.action('new-article').click();
  await expect(review.card('D').head).toBeVisible();

  await source.drag('The ferry left the quay', 'Nobody on board was told the reason.');
  await review.action('send').click();
  await review.sendTo.getByRole('button', { name: 'Rowers Win the Cup' }).click();
  await review.card('B').open();
  await expect(review.card('B').copy).toContainText('Nobody on board was told the reason.');

  await source.drag('By Ada Finch');
  await review.action('role-kicker').click();
  await review.card('A').open();
  await expect(review.card('A').field('kicker')).toHaveValue('By Ada Finch');

  await source.drag('Late Again');
  await review.action('furniture').click();
  await expect(review.card('A').field('title')).toHaveValue('Ferry Runs');
  await review.allSaved();

  await expectEdits(
    page,
    { kind: 'assign', ...rangeOf(text, 'A strong wind blew from the west.'), owner: 'a4' },
    {
      kind: 'assign',
      start: rangeOf(text, 'The ferry left the quay').start,
      end: rangeOf(text, 'Nobody on board was told the reason.').end,
      owner: 'a2',
    },
    { kind: 'set-role', ...rangeOf(text, 'By Ada Finch'), role: 'kicker' },
    { kind: 'discard', ...rangeOf(text, 'Late Again') },
  );
});

test('a piece is dragged from its card onto another, and goes there as one step', async ({ page }) => {
  const review = await openQuay(page);
  const standing = await review.standing();
  await review.card('A').open();
  const piece = review.card('A').pieces.last();
  await dragOnto(page, piece, review.card('C').head);
  await expect.poll(() => review.standing()).not.toEqual(standing);
  await review.card('C').open();
  await expect(review.card('C').copy).toContainText('Passengers were offered');
  await page.keyboard.press('z');
  expect(await review.standing()).toEqual(standing);
});

test('while the last deed is done again, each selection drawn gets it at once', async ({ page }) => {
  const review = await openQuay(page);
  const { text } = (await quayProof()).page;
  const { source } = review;
  const furniture = (excerpt: string): Edit => ({ kind: 'discard', ...rangeOf(text, excerpt) });

  await source.drag('A strong wind blew from the west.');
  await review.action('furniture').click();
  await page.keyboard.press('Shift+O');
  await source.drag('Nobody on board was told the reason.');
  await source.drag('Late Again');
  await page.keyboard.press('Escape');
  await source.drag('By Ada Finch');
  await review.allSaved();

  await expectEdits(
    page,
    furniture('A strong wind blew from the west.'),
    furniture('Nobody on board was told the reason.'),
    furniture('Late Again'),
  );
});

test('the buttons at the foot act at the caret; those at the top take back and make again', async ({ page }) => {
  const review = await openQuay(page);
  const { text } = (await quayProof()).page;
  const first = await review.standing();
  const second = rangeOf(text, 'Nobody on board').start;
  const above = rangeOf(text, 'The ferry left').start;

  await review.source.click('Nobody on board');
  await review.taught('split').click();
  await expect(review.card('D').head).toBeVisible();
  await review.taught('edge-line-up').click();
  await expect(review.card('D').copy).toContainText('The ferry left');
  const split = await review.standing();
  await review.taught('merge').click();
  await expect.poll(() => review.standing()).toEqual(first);
  await review.tool('undo').click();
  await expect.poll(() => review.standing()).toEqual(split);
  for (let step = 0; step < 2; step++) await review.tool('undo').click();
  await expect(review.tool('undo')).toBeDisabled();
  await expect.poll(() => review.standing()).toEqual(first);
  for (let step = 0; step < 2; step++) await review.tool('redo').click();
  await expect.poll(() => review.standing()).toEqual(split);
  await review.allSaved();

  await expectEdits(
    page,
    { kind: 'split', at: second, article: 'a4' },
    { kind: 'assign', start: above, end: second, owner: 'a4' },
  );
});

test('what the pointer is over lights up on the other side', async ({ page }) => {
  const review = await openQuay(page);
  const { source } = review;
  const [line, card] = [source.line('The rowing club won'), review.card('B').card];
  const dark = [await lightOf(line), await lightOf(card)];
  await review.card('B').head.hover();
  await expect.poll(() => lightOf(line)).not.toBe(dark[0]);
  await page.getByRole('banner').hover();
  await expect.poll(() => lightOf(line)).toBe(dark[0]);
  await source.point('The rowing club won');
  await expect.poll(() => lightOf(card)).not.toBe(dark[1]);
});

test('a piece of a card leads to its place, and a place to its card', async ({ page }) => {
  const review = await openQuay(page);
  const { source } = review;
  const far = source.line('Passengers were offered tea instead.');
  await expect(far).not.toBeInViewport();
  await review.card('A').open();
  await review.card('A').pieces.nth(1).click();
  await expect(far).toBeInViewport();
  await review.card('B').open();
  await expect(source.line('Rowers Win the Cup')).toBeInViewport();
  await expect(far).not.toBeInViewport();
});

test('of many articles the one under the caret is brought into sight', async ({ page }) => {
  const library = new LibraryScreen(page);
  const review = new ReviewScreen(page);
  await library.visit();
  await library.openSample('zh');
  await review.ready();
  await review.source.click('师傅的搪瓷缸');
  const open = review.cards.filter({ has: page.getByRole('button', { expanded: true }) });
  await expect(open.getByRole('heading')).toContainText('师傅的搪瓷缸');
  await expect(open.getByRole('heading')).toBeInViewport();
});

test('text without a home is counted, found and given one', async ({ page }) => {
  const review = await openQuay(page);
  await page.getByRole('button', { name: review.words.review.homeless(22) }).click();
  await expect(review.source.line('Tides: high water')).toBeInViewport();
  await review.source.drag('Tides: high water at noon.');
  await review.action('new-article').click();
  await expect(page.getByText(review.words.review.homeless(0))).toBeVisible();
});

test('an edit that cannot be made is refused in words', async ({ page }) => {
  const review = await openQuay(page);
  await review.source.drag('The rowing club won the cup');
  await review.action('send').click();
  await review.sendTo.getByRole('button', { name: 'Rowers Win the Cup' }).click();
  await review.expectRefused('nothing-changes');
  await review.source.drag('Page 4');
  await expect(review.action('role-byline')).toBeDisabled();
});
