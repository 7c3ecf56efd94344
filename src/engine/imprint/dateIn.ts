import type { Lexicon } from '../lexicon/lexicon.ts';

const HAN = /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;
const NUMERIC = /(\d{4})-(\d{2})-(\d{2})/u;
const DAY_FIRST = /(\d{1,2})\.?(?: de| d’)? (\p{L}{3,12})\.?,? (\d{4})/u;
const MONTH_FIRST = /(\p{L}{3,12})\.? (\d{1,2}), (\d{4})/u;

/** The first calendar date in a text as ISO 8601 (`2021-03-18`), or `null`. Months are read in the page's language. */
export function dateIn(text: string, { months }: Lexicon): string | null {
  const plain = HAN.exec(text) ?? NUMERIC.exec(text);
  if (plain) return isoDate(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthOf(monthFirst[1], months), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? isoDate(Number(dayFirst[3]), monthOf(dayFirst[2], months), Number(dayFirst[1])) : null;
}

const monthOf = (name: string | undefined, months: readonly string[]): number =>
  1 + months.findIndex((month) => month.toLowerCase() === name?.toLowerCase());

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = month >= 1 && month <= 12 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
