import type { ChainReading } from '../roles/chain.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import type { Links } from '../stories/links.ts';
import type { Pair } from '../stories/pairs.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { type GoldPage, type GoldPart, goldParts } from './goldPage.ts';

/** A page to learn from, with what stages learnt on other pages make of it: it grows stage by stage. */
export interface Lesson {
  readonly gold: GoldPage;
  readonly fold: number;
  readonly sheet: Sheet;
  readonly known: readonly GoldPart[];
  reading?: ChainReading;
  seams?: Float32Array;
  page?: Pieces;
  links?: Links;
  pairs?: readonly Pair[];
}

/**
 * Pages of one layout are one group, where it is known; else those of one issue, and the same page read twice: they share
 * a fold. What is learnt is to be judged by layouts that it has not seen.
 */
const groupOf = ({ id, template }: GoldPage): string => template ?? id.replace(/-p\d+(-geo)?$/u, '');

/** The fold of each page: pages are dealt group by group. */
export function foldsOf(pages: readonly GoldPage[], folds: number): readonly number[] {
  const groups = new Map<string, number>();
  return pages.map((page) => {
    const group = groupOf(page);
    if (!groups.has(group)) groups.set(group, groups.size);
    return (groups.get(group) as number) % folds;
  });
}

/** Reads all pages and deals them to folds. */
export function lessonsOf(pages: readonly GoldPage[], folds: number): readonly Lesson[] {
  const dealt = foldsOf(pages, folds);
  return pages.map((gold, k) => {
    const sheet = sheetOf(gold.text);
    return { gold, fold: dealt[k] as number, sheet, known: goldParts(gold, sheet.parts) };
  });
}

/** Article whose text is not known to a model that is to be judged by it. */
export const HIDDEN = -2;

/** Texts (by their `source`) that stand on the judged pages of a fold. */
export function textsJudged(
  lessons: readonly Lesson[],
  judged: ReadonlySet<string>,
  fold: number,
): ReadonlySet<string> {
  return new Set(
    lessons
      .filter((lesson) => lesson.fold === fold && judged.has(lesson.gold.id))
      .flatMap(({ gold }) => gold.articles.flatMap(({ source }) => (source ? [source] : []))),
  );
}

/** Owner of each part, `HIDDEN` where nothing is known or nothing may be. */
export function ownersOf({ gold, known }: Lesson, hidden: ReadonlySet<string>): readonly number[] {
  return known.map(({ owner }) => {
    const source = gold.articles[owner]?.source;
    return source && hidden.has(source) ? HIDDEN : owner;
  });
}

/** Owner of each piece: the article that holds most of it. */
export function pieceOwnersOf({ page, sheet }: Lesson, owners: readonly number[]): readonly number[] {
  return (page as Pieces).pieces.map(({ from, to }) => {
    const sizes = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const owner = owners[i] as number;
      sizes.set(owner, (sizes.get(owner) ?? 0) + (sheet.parts[i]?.text.length ?? 0));
    }
    return most(sizes);
  });
}

/** The key of the largest value. */
export function most(sizes: ReadonlyMap<number, number>): number {
  let best = HIDDEN;
  let size = 0;
  for (const [key, value] of sizes)
    if (value > size) {
      best = key;
      size = value;
    }
  return best;
}

/** A number 0…1 that depends on three others and looks random: it samples cases without order. */
export function scattered(a: number, b: number, c: number): number {
  let mixed = (Math.imul(a + 1, 2654435761) ^ Math.imul(b + 7, 40503) ^ Math.imul(c + 3, 97531)) >>> 0;
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 2246822519) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}
