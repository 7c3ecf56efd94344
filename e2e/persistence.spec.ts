import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Edit } from '../src/domain/edits/edit.ts';
import { recordOf } from '../src/exchange/recordOf.ts';
import { edited } from '../src/testing/edited.ts';
import { afterCrash } from './endOfTab.ts';
import { rangeOf } from './expected.ts';
import { expect, test, watchAll } from './fixture.ts';
import { hold, holdWrites } from './holdWrites.ts';
import { openQuay } from './openQuay.ts';
import { type OwnBrowser, ownBrowser } from './ownBrowser.ts';
import { quayProof } from './pages/quay.ts';
import { reopened } from './reopened.ts';
import { ExportScreen, parseRecord } from './screens/ExportScreen.ts';
import type { ReviewScreen } from './screens/ReviewScreen.ts';

/** One edit of each kind that the screen has, each of which the next ones leave in force. */
function editsOf(text: string): readonly (readonly [(review: ReviewScreen) => Promise<void>, Edit])[] {
  const on = (excerpt: string, keys: string) => async (review: ReviewScreen) => {
    await review.source.find(excerpt);
    await review.page.keyboard.press(keys);
  };
  const field = (name: 'title' | 'notes', value: string) => async (review: ReviewScreen) => {
    await review.card('B').open();
    await review.card('B').fill(name, value);
  };
  const council = rangeOf(text, 'The council meets again').start;
  const stall = rangeOf(text, 'Stall 60 has').start;
  return [
    [
      async (review) => {
        await review.source.goTo('The council meets again');
        await review.page.keyboard.press('s');
      },
      { kind: 'split', at: council, article: 'a4' },
    ],
    [
      async (review) => {
        await review.source.goTo('The council meets again');
        await review.page.keyboard.press('[');
      },
      { kind: 'assign', start: stall, end: council, owner: 'a4' },
    ],
    [
      on('Tides: high water at noon.', 'a'),
      { kind: 'assign', ...rangeOf(text, 'Tides: high water at noon.'), owner: 'a5' },
    ],
    [on('Page 4', '0'), { kind: 'set-role', ...rangeOf(text, 'Page 4'), role: 'section-label' }],
    [on('A strong wind blew', 'x'), { kind: 'discard', ...rangeOf(text, 'A strong wind blew') }],
    [on('By Ada Finch', '2'), { kind: 'set-role', ...rangeOf(text, 'By Ada Finch'), role: 'kicker' }],
    [
      field('title', 'Cup for the Rowers'),
      { kind: 'set-field', article: 'a2', field: 'title', value: 'Cup for the Rowers' },
    ],
    [field('notes', 'ask for a photo'), { kind: 'set-note', target: 'a2', text: 'ask for a photo' }],
    [
      async (review) => {
        await review.card('B').open();
        await review.card('B').type.selectOption('brief');
      },
      { kind: 'set-type', article: 'a2', type: 'brief' },
    ],
    [on('Passengers were offered', 'Space'), { kind: 'set-review', target: 'a1', review: 'approved' }],
  ];
}

test('after each kind of edit the tab dies, and nothing that was saved is missing', async ({ page }) => {
  test.setTimeout(180_000);
  const proof = await quayProof();
  const edits = editsOf(proof.page.text);
  let review = await openQuay(page);
  const address = page.url();
  for (const [make] of edits) {
    await make(review);
    await review.allSaved();
    review = await reopened(await afterCrash(review.page), address);
    await expect(review.readOnly).toBeHidden();
  }
  const out = new ExportScreen(review.page);
  await out.visit();
  expect(parseRecord(await out.record())).toEqual(recordOf(edited(proof, ...edits.map(([, edit]) => edit))));
  review = await reopened(review.page, address);
  await expect(review.tool('undo')).toBeEnabled();
  for (let left = edits.length; left > 0; left--) await review.page.keyboard.press('z');
  await expect(review.tool('undo')).toBeDisabled();
});

test.describe('with data on the disk', () => {
  let profile: string;
  const started: OwnBrowser[] = [];
  test.beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'galley-'));
  });
  test.afterEach(async () => {
    for (const { kill } of started.splice(0)) await kill();
    await rm(profile, { recursive: true, maxRetries: 5 });
  });

  /** A browser with its data on the disk, and a page in it. */
  async function start({ complaints }: { readonly complaints: string[] }): Promise<Page> {
    const own = await ownBrowser(profile);
    started.push(own);
    const [context] = own.browser.contexts();
    if (!context) throw new Error('the browser has no window');
    await watchAll(context, complaints);
    return context.newPage();
  }

  test('the power fails, and nothing that was saved is missing', async ({ baseURL, watched }) => {
    const before = await start(watched);
    const review = await openQuay(before, baseURL);
    const address = before.url();
    await review.source.find('Tides: high water at noon.');
    await before.keyboard.press('a');
    await expect(review.card('D').head).toBeVisible();
    await review.allSaved();
    await started[0]?.kill();

    const again = await reopened(await start(watched), address);
    await expect(again.card('D').head).toBeVisible();
    await expect(again.tool('undo')).toBeEnabled();
  });
});

/** Runs in the browser before the app: while `full` is set, the disk takes nothing more. */
function fillDisk(): void {
  const disk = globalThis as { full?: boolean };
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...row) {
    if (disk.full) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, row);
  };
}

test('when the disk is full it says so, and saving again helps once there is room', async ({ page }) => {
  await page.addInitScript(fillDisk);
  const review = await openQuay(page);
  const { saveFailed, retrySave } = review.words.review;
  const again = page.getByRole('button', { name: retrySave });
  const alert = page.getByRole('alert').filter({ hasText: saveFailed });
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await review.source.find('By Ada Finch');
  await page.keyboard.press('x');
  await expect(alert).toContainText(review.words.problems.failures.quota);
  await expect(review.saved).toBeHidden();
  await again.click();
  await expect(alert).toBeVisible();
  await page.keyboard.press('a');
  await expect(review.card('D').head).toBeVisible();
  await expect(alert).toBeVisible();

  await page.evaluate(() => Object.assign(globalThis, { full: false }));
  await again.click();
  await review.allSaved();
  const standing = await review.standing();
  await page.reload();
  await review.ready();
  expect(await review.standing()).toEqual(standing);
});

test('a page left while the disk is full says so wherever one goes, and is as it was left', async ({ page }) => {
  await page.addInitScript(fillDisk);
  const review = await openQuay(page);
  const { frame } = review.words;
  await page.evaluate(() => Object.assign(globalThis, { full: true }));
  await review.source.find('By Ada Finch');
  await page.keyboard.press('a');
  await expect(review.card('D').head).toBeVisible();
  const standing = await review.standing();
  await review.leave();
  const told = page.getByRole('status').filter({ hasText: frame.goThere });
  await expect(told).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await told.getByRole('button', { name: frame.goThere }).click();
  await expect(review.source.content).toBeVisible();
  expect(await review.standing()).toEqual(standing);
  await page.evaluate(() => Object.assign(globalThis, { full: false }));
  await page.getByRole('button', { name: review.words.review.retrySave }).click();
  await review.allSaved();
  await page.reload();
  await review.ready();
  expect(await review.standing()).toEqual(standing);
  await expect(told).toBeHidden();
});

test('“saved” is said after the commit and not before; what is not said to be saved is lost whole', async ({
  page,
}) => {
  await page.addInitScript(holdWrites);
  const review = await openQuay(page);
  const { saving } = review.words.review;
  const first = await review.standing();
  await review.source.find('A strong wind blew from the west.');
  await hold(page, true);
  await page.keyboard.press('a');
  await expect(page.getByText(saving)).toBeVisible();
  await expect(review.card('D').head).toBeVisible();
  await expect(review.saved).toBeHidden();
  await hold(page, false);
  await review.allSaved();
  const second = await review.standing();
  expect(second).not.toEqual(first);
  expect(await page.evaluate(() => (globalThis as { durability?: unknown[] }).durability)).toContain('strict');

  await hold(page, true);
  await review.source.find('By Ada Finch');
  await page.keyboard.press('x');
  await expect(page.getByText(saving)).toBeVisible();
  const again = await reopened(await afterCrash(page), page.url());
  expect(await again.standing()).toEqual(second);
  await again.page.keyboard.press('z');
  await expect.poll(() => again.standing()).toEqual(first);
  await expect(again.tool('undo')).toBeDisabled();
});
