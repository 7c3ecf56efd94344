import type { Lexicon } from '../lexicon/lexicon.ts';
import { LATIN } from '../lexicon/lexiconOf.ts';

const HAN = /(民[国國])?(\d{2,4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;
const HAN_NUMERALS = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
/** A year that the text layer put on a line of its own, before or after the rest of the date. */
const HAN_WITHOUT_YEAR = /^年? ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/mu;
const YEAR_ALONE = /^((?:19|20)\d{2}) ?年?$/mu;
const NUMERIC = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/u;
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/u;
const DAY_FIRST = /(\d{1,2})\.?(?:er|st|nd|rd|th)?(?: de| d’| of)? ?(\p{L}{3,12})\.?,?(?: del?)? (\d{4})/u;
const MONTH_FIRST = /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?\.?,? (\d{4})/u;
/** Years counted from the founding of the Republic of China begin after this one. */
const MINGUO = 1911;

/**
 * The first calendar date with its year in a text, as ISO 8601 (`2021-03-18`), or `null`. Months are read in the page's
 * language first, then in any other.
 */
export function dateIn(text: string, lexicon: Lexicon): string | null {
  return chineseDate(text) ?? numericDate(text) ?? writtenDate(text, lexicon);
}

function chineseDate(text: string): string | null {
  const plain = HAN.exec(text);
  if (plain && (plain[1] || plain[2]?.length === 4))
    return isoDate(Number(plain[2]) + (plain[1] ? MINGUO : 0), Number(plain[3]), Number(plain[4]));
  const numerals = HAN_NUMERALS.exec(text);
  if (numerals) return isoDate(numeral(numerals[1]), numeral(numerals[2]), numeral(numerals[3]));
  const rest = HAN_WITHOUT_YEAR.exec(text);
  const year = YEAR_ALONE.exec(text);
  return rest && year ? isoDate(Number(year[1]), Number(rest[1]), Number(rest[2])) : null;
}

function numericDate(text: string): string | null {
  const iso = NUMERIC.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DAY_MONTH_YEAR.exec(text);
  return dotted ? isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : null;
}

function writtenDate(text: string, { months }: Lexicon): string | null {
  if (!/\d{4}/u.test(text)) return null;
  const calendars = [months, ...LATIN.map((lexicon) => lexicon.months)];
  for (const calendar of calendars) {
    const first = MONTH_FIRST.exec(text);
    const found = first && isoDate(Number(first[3]), monthOf(first[1], calendar), Number(first[2]));
    if (found) return found;
    const day = DAY_FIRST.exec(text);
    const later = day && isoDate(Number(day[3]), monthOf(day[2], calendar), Number(day[1]));
    if (later) return later;
  }
  return null;
}

/** `二〇二一` → 2021, `十八` → 18, `二十一` → 21. */
function numeral(text = ''): number {
  const digits = text.replace(/^十/u, '1十').replace(/十$/u, '0').replace(/十/u, '');
  return Number(
    digits.replace(/[〇○零一二三四五六七八九]/gu, (digit) =>
      String('〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/u, '〇'))),
    ),
  );
}

/** The month's number by its name or by three letters of it or more; 0 where it is none. */
function monthOf(name: string | undefined, months: readonly string[]): number {
  const wanted = name?.toLowerCase() ?? '';
  return 1 + months.findIndex((month) => month.toLowerCase().startsWith(wanted));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1600 && year < 2200 && month >= 1 && month <= 12 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
