import type { Page } from '@playwright/test';
import { en, type Messages } from '../src/screens/messages/en.ts';
import { zhHans } from '../src/screens/messages/zh-Hans.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';
import { SettingsScreen } from './screens/SettingsScreen.ts';

/** What is said last, as a listener hears it. */
const heard = (page: Page, words: RegExp | string) =>
  expect(page.getByRole('main').getByRole('status').filter({ hasText: words })).toBeAttached();

async function inChinese(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await new SettingsScreen(page).chooseLanguage('zh-Hans');
}

test('a listener finds articles, pieces and boundaries by their names', async ({ page }) => {
  const review = await openQuay(page);
  await review.card('A').open();
  await expect(page.getByRole('region', { name: 'Articles of the page' })).toMatchAriaSnapshot(`
    - region "Articles of the page":
      - article /Article A Ferry Runs Late Again news · Ada Finch · \\d+ characters · 2 pieces/:
        - button /Article A Ferry Runs Late Again/ [expanded]
        - list "Pieces of article A":
          - listitem:
            - button "Piece 1 of 2, lines 3 to 7, headline byline body, boundary after furniture, boundary before furniture"
          - listitem:
            - button "Piece 2 of 2, lines 78 to 79, body, boundary after Article C, boundary before unassigned"
        - region "Clean copy of article A"
      - article /Article B Rowers Win the Cup news/
      - article /Article C Market Hall Closes in May news/
  `);
  await expect(page.getByRole('region', { name: 'Source', exact: true })).toMatchAriaSnapshot(`
    - textbox "Source text of the page"
  `);
});

test('the same in Chinese', async ({ page }) => {
  await inChinese(page);
  const review = await openQuay(page, '/', zhHans);
  await review.card('A').open();
  await expect(page.getByRole('region', { name: '本版稿件' })).toMatchAriaSnapshot(`
    - article /稿件 A Ferry Runs Late Again/:
      - list "稿件 A 的各处":
        - listitem:
          - button "第 1 处，共 2 处，第 3 至 7 行，标题 作者 正文，前接 版面件 的边界，后接 版面件 的边界"
        - listitem:
          - button "第 2 处，共 2 处，第 78 至 79 行，正文，前接 稿件 C 的边界，后接 未归属 的边界"
    - article /稿件 B Rowers Win the Cup/
  `);
});

for (const [language, words] of [
  ['English', en],
  ['Chinese', zhHans],
] as readonly (readonly [string, Messages])[])
  test(`a doubt is part of its article's name and leads to its place, in ${language}`, async ({ page }) => {
    if (words === zhHans) await inChinese(page);
    await page.goto('/');
    await new LibraryScreen(page, words).openSample('zh');
    const review = new ReviewScreen(page, words);
    await review.ready();
    const doubt = words.review.spoken.doubt({ question: '', reason: '', sure: '' }).trim();
    const named = page.getByRole('article', { name: doubt });
    const filter = page.getByRole('toolbar', { name: words.review.filterLabel }).getByRole('button').nth(2);
    await expect(filter).toHaveAccessibleName(words.review.filters.doubtful(await named.count()));
    const leads = named.getByRole('button', { name: new RegExp(`^${doubt}`) });
    await expect(leads).toHaveCount(await named.count());
  });

test('what an edit did, its undo, and where the editor comes are announced', async ({ page }) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  await review.source.goTo('Nobody on board');
  await keyboard.press('s');
  await heard(page, /^Split A “Ferry Runs Late Again” at line 6; the rest is D/);
  await keyboard.press('z');
  await heard(page, /^One step back, Split A “Ferry Runs Late Again”/);
  await keyboard.press('Shift+Z');
  await heard(page, /^One step forward, Split A/);
  await keyboard.press('z');
  await heard(page, /^One step back/);
  await review.card('A').open();
  await keyboard.press('j');
  await heard(page, /^Article B, Rowers Win the Cup, 1 piece/);
  // Where a button has the focus, Space would press it.
  await review.source.content.focus();
  await keyboard.press('Space');
  await heard(page, /^Accepted B.* Article C, Market Hall Closes in May, 1 piece/);
});

test('the source is read line by line, with what begins on a line', async ({ page }) => {
  const { keyboard } = page;
  const review = await openQuay(page);
  await review.source.goTo('Ferry Runs');
  await keyboard.press('ArrowDown');
  await heard(page, /^line 4, byline, /);
  await keyboard.press('ArrowUp');
  await heard(page, /^line 3, Article A begins here, headline, Ferry Runs Late Again/);
  await keyboard.press('Shift+End');
  await heard(page, /^21 characters in Article A/);
});
