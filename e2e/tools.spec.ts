import { AxeBuilder } from '@axe-core/playwright';
import { inputMethod } from './compose.ts';
import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';
import { HistoryPane } from './screens/HistoryPane.ts';
import { KeySettings } from './screens/KeySettings.ts';
import { LibraryScreen } from './screens/LibraryScreen.ts';
import { Palette } from './screens/Palette.ts';
import { SettingsScreen } from './screens/SettingsScreen.ts';

test('the menu at the pointer holds what can be done there, each with its key', async ({ page }) => {
  const review = await openQuay(page);
  const { commands, tools } = review.words;
  await review.source.drag('Passengers were offered tea instead.');
  await review.source.click('offered tea', { button: 'right' });
  const menu = page.getByRole('menu', { name: tools.menu.source });
  await expect(menu.getByRole('menuitem', { name: commands['role-headline'] })).toContainText('1');
  await menu.getByRole('menuitem', { name: commands['new-article'] }).click();
  await expect(menu).toBeHidden();
  await expect(review.card('D').copy).toContainText('Passengers were offered tea instead.');
  await review.card('B').head.click({ button: 'right' });
  const card = page.getByRole('menu', { name: tools.menu.card('B') });
  await card.getByRole('menuitem', { name: commands.accept }).click();
  await expect(review.progress(1, 4)).toBeVisible();
});

test('the menu key opens it at the caret; Escape gives the focus back', async ({ page }) => {
  const review = await openQuay(page);
  const { commands, tools } = review.words;
  const menu = page.getByRole('menu', { name: tools.menu.source });
  await review.source.goTo('Nobody on board');
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key);
    await expect(menu.getByRole('menuitem', { name: commands.split })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(review.source.content).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: commands.send }).press('Enter');
  await expect(review.sendTo).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review.source.content).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Enter');
  await expect(review.cards).toHaveCount(4);
});

test('a menu that is asked for while the last one goes away stays', async ({ page }) => {
  const review = await openQuay(page);
  const menu = page.getByRole('menu', { name: review.words.tools.menu.source });
  await review.source.goTo('Nobody on board');
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  // Both in one moment, before the browser tells that the first menu is gone.
  await menu.evaluate((open: HTMLElement) => {
    open.hidePopover();
    const key = { key: 'F10', shiftKey: true, bubbles: true, composed: true };
    let focus = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    focus?.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  await expect(menu.getByRole('menuitem', { name: review.words.commands.split })).toBeFocused();
});

test('the history says in plain words what was done, leads back and forth, and outlives a reload', async ({ page }) => {
  const review = await openQuay(page);
  const history = new HistoryPane(page);
  await review.source.drag('Passengers were offered tea instead.');
  await review.send('b');
  await review.source.goTo('Nobody on board');
  await page.keyboard.press('s');
  await page.keyboard.press('h');
  const split = /Split A “Ferry Runs Late Again” at line 6; the rest is D/;
  const moved = /Moved line 78 “Passengers were offered tea inst…” to B “Rowers Win the Cup”/;
  await history.expectSteps(split, moved, review.words.tools.history.first);
  await expect(history.current).toHaveText(split);
  await expect(history.current).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(review.cards).toHaveCount(3);
  await expect(history.current).toHaveText(moved);
  await expect(history.step(split)).toContainText(review.words.tools.history.undone);
  await history.step(review.words.tools.history.first).click();
  await expect(review.card('B').copy).toBeHidden();
  await history.step(split).click();
  await expect(review.cards).toHaveCount(4);
  await review.allSaved();
  await page.reload();
  await review.ready();
  await history.expectSteps(split, moved, review.words.tools.history.first);
  await page.keyboard.press('h');
  await expect(history.pane).toBeHidden();
});

test('the step under the pointer lights up its place', async ({ page }) => {
  const review = await openQuay(page);
  const history = new HistoryPane(page);
  await review.source.drag('The rowing club won the cup by a length.');
  await page.keyboard.press('7');
  await page.keyboard.press('h');
  await history.step('The rowing club').hover();
  await expect(review.source.content.locator('.lit')).toHaveText('The rowing club won the cup by a length.');
  await review.source.content.hover();
  await expect(history.current).toBeVisible();
});

test('keys can be changed, and everything that shows or uses them follows', async ({ page }) => {
  const review = await openQuay(page);
  const keys = new KeySettings(page);
  const { commands, tools, frame } = review.words;
  await new SettingsScreen(page).visit();
  await keys.change('accept', 'Space', 'F8');
  await expect(keys.key('accept', 'F8')).toBeFocused();
  await keys.change('accept', 'F8', 'ArrowDown');
  await expect(page.getByRole('alert')).toHaveText(tools.keys.reserved.caret('ArrowDown'));
  await keys.change('accept', 'F8', 'Control+t');
  await expect(page.getByRole('alert')).toHaveText(tools.keys.reserved.browser('Ctrl+T'));
  await keys.change('split', 'S', 'm');
  await expect(page.getByRole('alert')).toContainText(tools.keys.clash({ key: 'M', command: commands.merge }));
  await expect(keys.swap).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(keys.key('merge', 'S')).toBeVisible();
  await expect(keys.key('split', 'M')).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: frame.library, exact: true }).click();
  await new LibraryScreen(page).open('quay.txt');
  await review.ready();
  await expect(review.taught('accept').filter({ hasText: 'F8' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('F8');
  await expect(review.progress(1, 3)).toBeVisible();
  await new SettingsScreen(page).visit();
  await keys.resetAll.click();
  await expect(keys.key('accept', 'Space')).toBeVisible();
  await expect(keys.key('split', 'S')).toBeVisible();
});

test('an input method has the keys to itself while it composes', async ({ page }) => {
  const review = await openQuay(page);
  const palette = new Palette(page);
  const ime = await inputMethod(page);
  await palette.open();
  await ime.press('KeyT');
  await ime.compose('tong');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeVisible();
  await ime.press('Enter');
  await ime.commit('通过');
  await expect(palette.query).toHaveValue('通过');
  await expect(palette.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await review.card('A').open();
  await review.card('A').field('title').focus();
  await ime.press('KeyD');
  await ime.compose('du chuan');
  await page.keyboard.press('Enter');
  await ime.press('Space');
  await expect(page.getByRole('button', { name: review.words.commands.undo, exact: true })).toBeDisabled();
  await ime.commit('渡船');
  await page.keyboard.press('Enter');
  await expect(review.card('A').copy.getByRole('heading')).toContainText('渡船');
  await expect(review.progress(0, 3)).toBeVisible();
});

test('work is measured by article, copied on request, kept with the page, and can be left alone', async ({ page }) => {
  const review = await openQuay(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { tools, words } = { ...review.words, words: review.words };
  const clock = page.getByRole('timer');
  await review.card('B').open();
  await page.keyboard.press('1');
  await page.keyboard.press('z');
  await expect(clock).not.toHaveText('0:00:00');
  await new Palette(page).choose('copy work', words.commands['copy-work-log']);
  await expect(page.getByText(tools.work.copied)).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\r\n');
  expect(lines[0]).toBe(Object.values(tools.work.columns).join(','));
  expect(lines.find((line) => line.includes(',B,'))).toMatch(/^quay\.txt,B,Rowers Win the Cup,\d+,\d\d?,0$/);
  expect(lines.at(-1)).toMatch(/^quay\.txt,whole page,,[1-9]\d*,\d+,1$/);
  await new SettingsScreen(page).visit();
  await page.getByRole('checkbox', { name: tools.work.measure }).uncheck();
  await page.goBack();
  await review.ready();
  await expect(clock).toBeHidden();
  await new SettingsScreen(page).visit();
  await page.getByRole('checkbox', { name: tools.work.measure }).check();
  await page.goBack();
  await expect(clock).not.toHaveText('0:00:00');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in palette, menu, history and keys (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const review = await openQuay(page);
    const expectClean = async (part: string) =>
      expect((await new AxeBuilder({ page }).include(part).analyze()).violations).toEqual([]);
    const palette = new Palette(page);
    await page.keyboard.press('s');
    await palette.open();
    await page.keyboard.type('e');
    await expectClean('dialog[open]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    await page.keyboard.press('z');
    await page.keyboard.press('h');
    await expect(new HistoryPane(page).current).toBeFocused();
    await expectClean('aside');
    await review.card('B').head.click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await expectClean('[role=menu]');
    await page.keyboard.press('Escape');
    await new SettingsScreen(page).visit();
    const keys = new KeySettings(page);
    await keys.change('split', 'S', 'm');
    await expect(keys.swap).toBeVisible();
    await keys.key('accept', 'Space').click();
    await expectClean('main');
  });
