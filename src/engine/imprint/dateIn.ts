import type { Lexicon } from '../lexicon/lexicon.ts';
import { LATIN } from '../lexicon/lexiconOf.ts';

const HAN = /(民[国國])?(\d{2,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu;
const HAN_NUMERALS =
  /(民[国國])?([〇○零OＯ一二三四五六七八九十]{2,4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/gu;
/** A year that the text layer put on a line of its own, before or after the rest of the date. */
const HAN_WITHOUT_YEAR = /^年? ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/mu;
const YEAR_ALONE = /^((?:19|20)\d{2}) ?年?$/mu;
const NUMERIC = /(?<![\d-])(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu;
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/gu;
/** With slashes some put the month first. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;
const DAY_FIRST = /(\d{1,2})(?:er|st|nd|rd|th|[.º°]|o(?= ))?(?: de| d’| of)? ?(\p{L}{3,12})\.?,?(?: del?)? (\d{4})/gu;
const MONTH_FIRST = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?\.?,? (\d{4})/gu;
/** Behind the day on which the paper began, which is not this issue's. */
const FOUNDED = /^[^\p{L}\d]{0,2}(?:创刊|創刊|founded)/iu;
/** Years counted from the founding of the Republic of China begin after this one. */
const MINGUO = 1911;

/**
 * The first calendar date with its year in a text, as ISO 8601 (`2021-03-18`), or `null`. Months are read in the page's
 * language first, then in any other.
 */
export function dateIn(text: string, lexicon: Lexicon): string | null {
  return chineseDate(text) ?? numericDate(text) ?? writtenDate(text, lexicon);
}

/** The first match that is a day of the calendar, and not the one on which the paper began. */
function firstReal(text: string, pattern: RegExp, read: (match: RegExpExecArray) => string | null): string | null {
  for (const match of text.matchAll(pattern)) {
    const date = FOUNDED.test(text.slice(match.index + match[0].length)) ? null : read(match);
    if (date) return date;
  }
  return null;
}

function chineseDate(text: string): string | null {
  const year = (number: number, minguo: string | undefined): number => (minguo ? number + MINGUO : number);
  const plain = firstReal(text, HAN, ([, era, y = '', month, day]) =>
    era || y.length === 4 ? isoDate(year(Number(y), era), Number(month), Number(day)) : null,
  );
  const numerals = (): string | null =>
    firstReal(text, HAN_NUMERALS, ([, era, y, month, day]) =>
      isoDate(year(numeral(y), era), numeral(month), numeral(day)),
    );
  return plain ?? numerals() ?? inPieces(text);
}

function inPieces(text: string): string | null {
  const rest = HAN_WITHOUT_YEAR.exec(text);
  const year = YEAR_ALONE.exec(text);
  return rest && year ? isoDate(Number(year[1]), Number(rest[1]), Number(rest[2])) : null;
}

function numericDate(text: string): string | null {
  return (
    firstReal(text, NUMERIC, ([, year, month, day]) => isoDate(Number(year), Number(month), Number(day))) ??
    firstReal(text, DAY_MONTH_YEAR, ([, day, month, year]) => isoDate(Number(year), Number(month), Number(day))) ??
    firstReal(text, SLASHED, ([, one, other, year]) => slashed(Number(one), Number(other), Number(year)))
  );
}

/** Day and month in either order; `null` where both orders give a day. */
function slashed(one: number, other: number, year: number): string | null {
  const [dayFirst, monthFirst] = [isoDate(year, other, one), isoDate(year, one, other)];
  return dayFirst && monthFirst && one !== other ? null : (dayFirst ?? monthFirst);
}

function writtenDate(text: string, { months }: Lexicon): string | null {
  if (!/\d{4}/u.test(text)) return null;
  const calendars = [months, ...LATIN.map((lexicon) => lexicon.months)];
  for (const calendar of calendars) {
    const date = (day?: string, month?: string, year?: string): string | null =>
      isoDate(Number(year), monthOf(month, calendar), Number(day));
    const found =
      firstReal(text, MONTH_FIRST, ([, month, day, year]) => date(day, month, year)) ??
      firstReal(text, DAY_FIRST, ([, day, month, year]) => date(day, month, year));
    if (found) return found;
  }
  return null;
}

/** `二〇二一` → 2021, `十八` → 18, `二十一` and `廿一` → 21. */
function numeral(text = ''): number {
  const tens = text.replace('廿', '二十').replace('卅', '三十');
  const digits = tens.replace(/^十/u, '1十').replace(/十$/u, '0').replace(/十/u, '');
  return Number(
    digits.replace(/[〇○零OＯ一二三四五六七八九]/gu, (digit) =>
      String('〇一二三四五六七八九'.indexOf(digit.replace(/[○零OＯ]/u, '〇'))),
    ),
  );
}

/** Months that are written in two ways. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['setiembre', 'septiembre']]);

/** The month's number by its name or by three letters of it or more; 0 where it is none. */
function monthOf(name: string | undefined, months: readonly string[]): number {
  const written = name?.toLowerCase() ?? '';
  const wanted = OTHER_NAMES.get(written) ?? written;
  return 1 + months.findIndex((month) => month.toLowerCase().startsWith(wanted));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1600 && year < 2200 && month >= 1 && month <= 12 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
