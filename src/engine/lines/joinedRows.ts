import type { Row } from './gutters.ts';
import { type Scrap, scrapsInRow } from './rows.ts';
import { isHan } from './script.ts';
import { isSpacedOut } from './spacedOut.ts';

/** Rows to either side in which columns of the same width are looked for. */
const AROUND = 10;
/** So many of them must have a column of that width; behind a punctuation mark, which may be followed by a space, more. */
const AGREED = { han: 2, mark: 4 };
/** A column holds at least so many cells. */
const NARROWEST = 12;
/** Rows with more scraps than this are no text in columns. */
const MOST_SCRAPS = 40;

/**
 * Cuts rows where an extractor may have printed lines of two columns with a mere space between them. Chinese is set
 * without spaces, so between Han a space is such a seam if either side is as wide as a column, 49 times in 50 (counted over
 * 90 pages); elsewhere if a column of the width before it is found on rows around. What was cut for nothing is made
 * one again by those who read on (`untangled`).
 */
export function withoutJoins(text: string, rows: readonly Row[]): readonly Row[] {
  if (isSpacedOut(text)) return rows;
  const scraps = rows.map(([from, to]) => (to - from < 400 ? scrapsInRow(text, from, to, 2) : []));
  const widths = scraps.map(widthsOf);
  return rows.flatMap((row, k) =>
    cutRow(text, row, scraps[k] as readonly Scrap[], (width, agreed) => isColumn(widths, k, width, agreed)),
  );
}

/** Widths that a column may have that begins or ends this row. */
function widthsOf(scraps: readonly Scrap[]): readonly number[] {
  if (scraps.length === 0 || scraps.length > MOST_SCRAPS) return [];
  const heads: number[] = [];
  let sum = 0;
  for (const { column, until } of scraps) {
    sum += until - column;
    heads.push(sum);
  }
  return [...heads, ...heads.slice(0, -1).map((head) => sum - head)];
}

function isColumn(widths: readonly (readonly number[])[], row: number, width: number, agreed: number): boolean {
  if (width < NARROWEST) return false;
  let found = 0;
  for (let k = row - AROUND; k <= row + AROUND; k++)
    if (k !== row && widths[k]?.some((other) => Math.abs(other - width) <= 1)) found++;
  return found >= agreed;
}

function cutRow(
  text: string,
  row: Row,
  scraps: readonly Scrap[],
  isWidth: (width: number, agreed: number) => boolean,
): Row[] {
  const cuts: Row[] = [];
  let [from] = row;
  let left = 0;
  let right = scraps.reduce((sum, { column, until }) => sum + until - column, 0);
  scraps.forEach((scrap, k) => {
    const above = scraps[k - 1];
    const kind = above && kindOf(text, above, scrap);
    const wide = left >= NARROWEST && right >= NARROWEST;
    if (kind && ((wide && kind === 'han') || isWidth(left, AGREED[kind]))) {
      cuts.push([from, scrap.start]);
      from = scrap.start;
      left = 0;
    }
    left += scrap.until - scrap.column;
    right -= scrap.until - scrap.column;
  });
  return [...cuts, [from, row[1]]];
}

/** What stands before a space, where it may part columns: beside a figure it may not. */
function kindOf(text: string, { end }: Scrap, { start }: Scrap): keyof typeof AGREED | undefined {
  if (!/[\u3400-\u9fff“《「『]/u.test(text.charAt(start))) return undefined;
  if (isHan(text.charCodeAt(end - 1))) return 'han';
  return /[，。、；：！？”》」』]/u.test(text.charAt(end - 1)) ? 'mark' : undefined;
}
