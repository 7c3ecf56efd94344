import type { Row } from './gutters.ts';
import { type Scrap, scrapsInRow } from './rows.ts';
import { isHan } from './script.ts';

/** Rows to either side in which columns of the same width are looked for. */
const AROUND = 10;
/** So many of them must have a column of that width. */
const AGREED = 2;
/** A column holds at least so many cells. */
const NARROWEST = 12;
/** Where more than this share of a page's Han stand behind a space, spaces mean nothing (some OCR puts them everywhere). */
const SPACED_OUT = 0.03;
/** Rows with more scraps than this are no text in columns. */
const MOST_SCRAPS = 40;

/**
 * Cuts rows on which an extractor has printed lines of two columns with a mere space between them. Chinese is set
 * without spaces, so a space is such a seam where a column of the width before it is found on rows around.
 */
export function withoutJoins(text: string, rows: readonly Row[]): readonly Row[] {
  if (isSpacedOut(text)) return rows;
  const scraps = rows.map(([from, to]) => (to - from < 400 ? scrapsInRow(text, from, to, 2) : []));
  const widths = scraps.map(widthsOf);
  return rows.flatMap((row, k) => cutRow(text, row, scraps[k] as readonly Scrap[], (w) => isColumn(widths, k, w)));
}

function isSpacedOut(text: string): boolean {
  let han = 0;
  let spaced = 0;
  const end = Math.min(text.length, 20_000);
  for (let i = 2; i < end; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    han++;
    if (text.charCodeAt(i - 1) === 0x20 && isHan(text.charCodeAt(i - 2))) spaced++;
  }
  return han < 0.1 * end || spaced > SPACED_OUT * han;
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

function isColumn(widths: readonly (readonly number[])[], row: number, width: number): boolean {
  if (width < NARROWEST) return false;
  let found = 0;
  for (let k = row - AROUND; k <= row + AROUND; k++)
    if (k !== row && widths[k]?.some((other) => Math.abs(other - width) <= 1)) found++;
  return found >= AGREED;
}

function cutRow(text: string, row: Row, scraps: readonly Scrap[], isWidth: (width: number) => boolean): Row[] {
  const cuts: Row[] = [];
  let [from] = row;
  let width = 0;
  scraps.forEach((scrap, k) => {
    const above = scraps[k - 1];
    if (above && mayPart(text, above, scrap) && isWidth(width)) {
      cuts.push([from, scrap.start]);
      from = scrap.start;
      width = 0;
    }
    width += scrap.until - scrap.column;
  });
  return [...cuts, [from, row[1]]];
}

/** Beside a figure or behind a punctuation mark a space may come from justification. */
function mayPart(text: string, { end }: Scrap, { start }: Scrap): boolean {
  return isHan(text.charCodeAt(end - 1)) && /[\u3400-\u9fff“《「]/u.test(text.charAt(start));
}
