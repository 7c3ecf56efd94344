import { zhHans } from '../src/screens/messages/zh-Hans.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { Palette } from './screens/Palette.ts';
import { ReviewScreen } from './screens/ReviewScreen.ts';
import { SettingsScreen } from './screens/SettingsScreen.ts';

test('commands, articles and lines are found by name, by keyboard alone', async ({ page }) => {
  const review = await openQuay(page);
  const palette = new Palette(page);
  await palette.choose('acpt art', review.words.commands.accept);
  await expect(review.progress(1, 3)).toBeVisible();
  await palette.choose('market', 'Go to article C');
  await expect(review.card('C').head).toHaveAttribute('aria-expanded', 'true');
  await palette.choose('line 5', 'Go to line 5');
  await expect(review.card('A').head).toHaveAttribute('aria-expanded', 'true');
  await palette.open();
  await expect(palette.chosen).toContainText(review.words.commands.accept);
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toBeHidden();
});

test('a command that cannot run says why, and is not run', async ({ page }) => {
  const review = await openQuay(page);
  const palette = new Palette(page);
  await review.source.click('Rowers Win the Cup');
  await palette.open();
  await page.keyboard.type('detach this piece');
  await expect(palette.chosen).toBeDisabled();
  await expect(palette.chosen).toContainText(review.words.problems.refusals['whole-article']);
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeVisible();
  await palette.query.fill('edge');
  await page.keyboard.press('ArrowDown');
  await expect(palette.entries.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('from one page to another, in Chinese and by pinyin', async ({ page }) => {
  const library = new LibraryScreen(page);
  const review = await openQuay(page);
  await review.leave();
  await library.choose({ name: '晚报.txt', bytes: new TextEncoder().encode('晚报讯 本市昨日降雪。\n') });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: review.words.import.start({ count: 1 }) })
    .click();
  await new SettingsScreen(page).visit();
  await new SettingsScreen(page).chooseLanguage('zh-Hans');
  const chinese = new ReviewScreen(page, zhHans);
  await chinese.leave();
  await new LibraryScreen(page, zhHans).open('quay.txt');
  await chinese.ready();
  const palette = new Palette(page, zhHans);
  await palette.choose('tgbp', zhHans.commands.accept);
  await expect(chinese.progress(1, 3)).toBeVisible();
  await palette.choose('undo', zhHans.commands.undo);
  await expect(chinese.progress(0, 3)).toBeVisible();
  await palette.choose('晚报', '晚报.txt');
  await expect(chinese.source.line('本市昨日降雪')).toBeVisible();
});
