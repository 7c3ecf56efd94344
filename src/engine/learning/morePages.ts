import { excerptsOf } from './excerpts.ts';
import type { GoldPage } from './goldPage.ts';
import { setAnew } from './setAnew.ts';

/** How often the articles of each page are set anew. */
const COPIES = 4;

/** More pages to learn from, made of given ones: excerpts, and pages set anew. Each has the id of the page it comes from. */
export const moreOf = (pages: readonly GoldPage[]): readonly GoldPage[] => [
  ...excerptsOf(pages),
  ...setAnew(pages, COPIES),
];
