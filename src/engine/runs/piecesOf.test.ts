import { expect, test } from 'vitest';
import { labelledPage } from '../../testing/labelledPage.ts';
import { piecesOf } from './piecesOf.ts';

/** How many pieces a page is cut into of which every seam may end a story. */
const pieces = (picture: string): number => {
  const { roles } = labelledPage(picture).page;
  return piecesOf(roles, new Float32Array(roles.parts.length).fill(1)).length;
};

test.each([
  [
    'a question mark that vertical type sets below its headline',
    2,
    '| headline: 渡口何时开航\n| headline-more: ︖\n| lead: 近日',
  ],
  ['a line of letters', 3, '| headline: 渡口何时开航\n| headline-more: 吗\n| lead: 近日'],
])('%s', (_, count, picture) => {
  expect(pieces(picture)).toBe(count);
});
