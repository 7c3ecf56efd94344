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
