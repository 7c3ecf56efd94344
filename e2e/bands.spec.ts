import { expect, test } from './fixture.ts';
import { openQuay } from './openQuay.ts';

test('the empty line after the last newline belongs to whom the text before it does: nothing is without an owner', async ({
  page,
}) => {
  const { source } = await openQuay(page);
  await source.scrollTo('Page 4');
  const last = source.content.locator('.cm-line').last();
  await expect(last).toHaveText('');
  await expect(last).toHaveClass(/furniture/);
  await expect(last).not.toHaveClass(/unassigned/);
});

test('a selection is drawn to the end of its lines, though the first line of the page names a role', async ({
  page,
}) => {
  const { source } = await openQuay(page);
  await source.drag('The rowing club', 'from the west.');
  const [drawn, line] = await Promise.all([
    page.locator('.cm-selectionBackground').first().boundingBox(),
    source.line('The rowing club').boundingBox(),
  ]);
  const end = (box: typeof line) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(end(line) - end(drawn)).toBeLessThan(16);
});
