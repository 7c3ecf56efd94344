import { AxeBuilder } from '@axe-core/playwright';
import { zhHans } from '../src/screens/messages/zh-Hans.ts';
import { holdSearches, searches } from './failingEngine.ts';
import { expect, test } from './fixture.ts';
import { openFile, openQuay } from './openQuay.ts';
import { stormFile } from './pages/storm.ts';
import { HistoryPane } from './screens/HistoryPane.ts';
import { MissingPanel } from './screens/MissingPanel.ts';

test('a headline that was thrown away is found, looked at, taken with one key and undone with one', async ({
  page,
}) => {
  const review = await openQuay(page);
  const panel = new MissingPanel(page, 'head', 'B');
  await review.source.drag('Rowers Win the Cup');
  await page.keyboard.press('x');
  await review.source.click('A strong wind blew');
  await expect(review.card('B').copy.getByRole('heading')).toHaveCount(0);
  await panel.open();
  await expect(panel.chosen).toContainText('Rowers Win the Cup');
  await expect(panel.chosen).toContainText(panel.words.missing.furniture);
  await expect(panel.chosen).toContainText(panel.words.missing.near);
  await expect(panel.lit).toHaveText('Rowers Win the Cup');
  await page.keyboard.press('1');
  await expect(panel.panel).toBeHidden();
  await expect(review.source.content).toBeFocused();
  await expect(review.card('B').copy.getByRole('heading')).toHaveText('Rowers Win the Cup');
  await page.keyboard.press('z');
  await expect(review.card('B').copy.getByRole('heading')).toHaveCount(0);
});

test('the end of a story is found far below; the candidates can be walked through first, and left', async ({
  page,
}) => {
  const review = await openFile(page, await stormFile());
  const panel = new MissingPanel(page, 'tail', 'A');
  const history = new HistoryPane(page);
  await review.source.click('the long pier in two');
  await panel.open();
  const tail = panel.options.filter({ hasText: 'the spring at great cost, would not be whole' });
  await expect(tail).toContainText(`${panel.words.missing.below(29)} · ${panel.words.missing.unassigned}`);
  await expect(tail).toContainText(panel.words.evidence['continues-sentence']({}));
  await page.keyboard.press('End');
  await expect(panel.options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(panel.options.first()).toHaveAttribute('aria-selected', 'true');
  await tail.hover();
  await expect(panel.chosen).toContainText('the spring at great cost');
  await expect(panel.lit.first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panel.panel).toBeHidden();
  await expect(panel.lit).toHaveCount(0);
  await expect(review.source.line('the long pier in two')).toBeInViewport();
  await expect(review.tool('undo')).toBeDisabled();

  await panel.open();
  await tail.click();
  await expect(review.card('A').copy).toContainText('mended only in the spring at great cost');
  await page.keyboard.press('h');
  await history.expectSteps(/Moved lines 36–38 “the spring at great cost/, review.words.tools.history.first);
});

test('a search says that it is under way, that it failed, and can be tried again or left', async ({ page }) => {
  await holdSearches(page);
  const review = await openQuay(page);
  const panel = new MissingPanel(page, 'head', 'A');
  await review.source.click('Nobody on board');
  await searches(page, 'wait');
  await panel.ask();
  await expect(panel.searching).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel.panel).toBeHidden();
  await expect(review.source.content).toBeFocused();
  await searches(page, 'die');
  await panel.ask();
  await expect(panel.failure).toContainText(panel.words.missing.failed);
  await expect(panel.retry).toBeFocused();
  await searches(page);
  await page.keyboard.press('Enter');
  await expect(panel.failure).toBeHidden();
  await expect(panel.searching).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the list of candidates (${colorScheme}, Chinese)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.addInitScript(() => localStorage.setItem('galley.language', 'zh-Hans'));
    const review = await openQuay(page, '/', zhHans);
    const panel = new MissingPanel(page, 'tail', 'A', zhHans);
    await review.source.click('Passengers were offered');
    await page.keyboard.press('d');
    await review.source.click('Nobody on board');
    await panel.open();
    expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([]);
  });
