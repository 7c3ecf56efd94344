import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '../src/screens/messages/en.ts';
import { zhHans } from '../src/screens/messages/zh-Hans.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { utf8 } from './pages/textFile.ts';
import { ExportScreen } from './screens/ExportScreen.ts';
import { ImportDialog } from './screens/ImportDialog.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { SettingsScreen } from './screens/SettingsScreen.ts';
import { plainWords, shownWords } from './shownWords.ts';

const weir = utf8('weir.txt', 'Weir Holds\n\nThe weir held through the night.\n');

/** Goes through all screens and calls back on each, once it stands. */
async function tour(page: Page, words: typeof en, visit: (screen: string) => Promise<void>): Promise<void> {
  const library = new LibraryScreen(page, words);
  const dialog = new ImportDialog(page, words);
  await expect(page.getByText(words.library.emptyTitle)).toBeVisible();
  await visit('empty library');
  await library.choose(weir, utf8('blank.txt', ' '));
  await expect(dialog.file('weir.txt')).toBeVisible();
  await visit('import');
  await page.keyboard.press('Escape');
  await openQuay(page, undefined, words);
  await visit('review');
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: words.review.keysTitle })).toBeVisible();
  await visit('all keys');
  await page.keyboard.press('Escape');
  const out = new ExportScreen(page, words);
  await out.visit();
  await expect(out.report.getByRole('link')).toBeVisible();
  await visit('export');
  await page.getByRole('link', { name: words.frame.library, exact: true }).click();
  await expect(library.row('quay.txt')).toBeVisible();
  await visit('library');
  await new SettingsScreen(page, words).visit();
  await expect(page.getByText(words.settings.storageText)).toBeVisible();
  await visit('settings');
}

test('the language changes at once, without loading anew, and stays', async ({ page }) => {
  const library = new LibraryScreen(page);
  const settings = new SettingsScreen(page);
  await library.visit();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await settings.visit();
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await settings.chooseLanguage('zh-Hans');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zhHans.settings.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zhHans.settings.title);
  await new SettingsScreen(page, zhHans).chooseLanguage('auto');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.settings.title);
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });
  test('every screen speaks Chinese and nothing else', async ({ page }) => {
    test.slow();
    const chinese = plainWords(zhHans);
    const foreign = new Map(
      [...plainWords(en)].filter(([path, words]) => chinese.get(path) !== words).map(([path, words]) => [words, path]),
    );
    for (const words of chinese.values()) foreign.delete(words);
    await page.goto('/');
    await tour(page, zhHans, async (screen) => {
      const words = await shownWords(page);
      const strange = words.filter((word) => foreign.has(word) || /undefined|\[object|NaN/.test(word));
      expect(strange, screen).toEqual([]);
    });
  });
});

test.describe('in a Chinese browser, beside an English page', () => {
  test.use({ locale: 'zh-CN' });
  test('what is of the page is set in its language, what is of Galley in the interface’s', async ({ page }) => {
    const review = await openQuay(page, undefined, zhHans);
    const spoken = (text: string) =>
      review
        .card('B')
        .head.getByText(text)
        .evaluate((e) => e.closest<HTMLElement>('[lang]')?.lang);
    expect(await spoken('Rowers Win the Cup')).toBe('en');
    expect(await spoken(zhHans.terms.types.news)).toBe('zh-Hans');
  });
});

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

for (const [name, look] of Object.entries(LOOKS)) {
  test(`nobody is shut out: axe finds nothing on any screen, ${name}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    await page.goto('/');
    await tour(page, en, async (screen) => {
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      const told = violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        at: nodes.map(({ target }) => target.join(' ')),
      }));
      expect(told, screen).toEqual([]);
    });
  });
}

test('the theme follows the system until the editor chooses, and the choice stays', async ({ page }) => {
  const settings = new SettingsScreen(page);
  const paper = () =>
    page.evaluate(() => {
      const probe = document.createElement('canvas').getContext('2d');
      if (!probe) throw new Error('no canvas');
      probe.fillStyle = getComputedStyle(document.body).backgroundColor;
      probe.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data;
      return red + green + blue > 382 ? 'light' : 'dark';
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await settings.visit();
  expect(await paper()).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(paper).toBe('light');
  await settings.chooseTheme('dark');
  await expect.poll(paper).toBe('dark');
  await page.reload();
  expect(await paper()).toBe('dark');
});
