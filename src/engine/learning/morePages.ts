import { excerptsOf } from './excerpts.ts';
import type { GoldPage } from './goldPage.ts';
import { setAnew } from './setAnew.ts';

/** How often the articles of a page are set anew, and how many excerpts of each kind are made beside that, or instead. */
const ANEW = 5;
const EXCERPTS = { beside: 2, instead: 4 };

/**
 * More pages to learn from, made of given ones, each with the id of the page it comes from: excerpts, and where the layout
 * is known, pages set anew. Where it is not, the page is a print of old, read by machine and divided by a library: set
 * anew it would look like a page of today, and teach a division that no reader would make of one. `set`: which of many
 * such sets, from 0.
 */
export function moreOf(pages: readonly GoldPage[], set: number): readonly GoldPage[] {
  const known = pages.filter(({ template, pressed }) => template !== undefined && !pressed);
  const unknown = pages.filter(({ template }) => template === undefined);
  return [
    ...excerptsOf(known, EXCERPTS.beside, set),
    ...excerptsOf(unknown, EXCERPTS.instead, set),
    ...setAnew(known, ANEW, set),
  ];
}
