import { expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import type { Story } from './bestCut.ts';
import { withText } from './withText.ts';

/** How many of the stories are left, one for each piece that is no furniture. */
function left(picture: string): number {
  const { page } = labelledPage(picture);
  const stories = page.pieces.flatMap(({ kind }, k) =>
    kind === 'furniture' ? [] : [{ pieces: [k] } as unknown as Story],
  );
  return withText(page, stories).length;
}

test.each([
  [
    'a price and an ornament amid the paper’s own print',
    0,
    '| masthead: The Harbour Post\n| headline: Fifty cents\n| more: * * *\n| folio: Published every Thursday at 12 Quay Street',
  ],
  [
    '中文报头、价目，没有一篇文章',
    0,
    '| masthead: 港湾时报 一九六四年六月九日\n| headline: 零售每份二分\n| folio: 社址：港湾市南门街十二号',
  ],
  ['a brief, however short', 1, '| masthead: The Harbour Post\n| lead: The ferry sails again on Monday at noon.'],
  ['a headline that somebody wants to read', 1, '| headline: Ferry sails again after the storm\n| folio: Page 3'],
])('%s: %d', (_, count, picture) => {
  expect(left(picture)).toBe(count);
});
