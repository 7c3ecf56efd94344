import type { Dateline } from '../domain/article.ts';
import { isChineseName } from './chineseNames.ts';
import { isMostlyCjk } from './script.ts';

const CHINESE_DATE =
  /(?:(?:(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4})\s*年\s*)?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*)?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日(?=\P{L}|[电電讯訊专專消上下中凌晚清]|$)/u;

/** Months as datelines write them, by language, each name once; where a language bends them, as they stand beside a day. */
const MONTHS = `january february march april may june july august september october november december
   januar jänner februar märz mai juni juli oktober dezember januari februari maart april mei augustus
   janvier février mars avril juin juillet août septembre octobre novembre décembre
   enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
   gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
   janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
   marts maj augusti tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
   lokakuuta marraskuuta joulukuuta stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
   listopada grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря`.split(/\s+/u);
/** The same cut short, with a full stop or without. */
const SHORT = 'jan|feb|f[ée]v|mar|mär|apr|avr|jun|jul|aug|ago|sept?|oct|okt|out|ott|nov|dec|dez|d[ée]c|dic|gen|ene';
const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT})\\.?)(?!\\p{L})`;
const LATIN_DATE = new RegExp(
  `(?<!\\p{L})${MONTH}\\s+\\d{1,2}(?!\\d)(?:,\\s*\\d{4})?|(?<!\\d)\\d{1,2}[.º°]?\\s+(?:de\\s+)?${MONTH}(?:\\s+(?:de\\s+)?\\d{4})?`,
  'iu',
);

const WEEKDAY = /(?<=^[^\d]+), ((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[^\p{L}]*$/iu;

const NONE: Dateline = { place: null, date: null };

/** A dateline that stands in brackets as a whole, `【法新社巴黎3月17日电】`, without them. */
const unwrapped = (text: string): string => /^[（(〔【]([^）)〕】]+)[）)〕】]$/u.exec(text)?.[1] ?? text;

/** `记者李大同台北`: behind the name of the writer stands the place. */
function withoutWriter(head: string): string {
  const named = /^.*?[记記]者(\p{Script=Han}{2,3}?)(\p{Script=Han}{2,4})$/u;
  const [, short = '', rest = ''] = named.exec(head) ?? [];
  if (short === '') return head;
  const whole = short + rest;
  return isChineseName(whole.slice(0, 3)) && whole.length > 4 ? whole.slice(3) : rest;
}

/** `据新华社北京1月13日电` → 北京, 1月13日. Of a place nobody can be sure that holds more than eight characters. */
function chinese(text: string): Dateline {
  const flat = unwrapped(text.replace(/\s+/gu, '')).replace(/[（(〔【].*$/u, '');
  const date = CHINESE_DATE.exec(flat)?.[0] ?? null;
  const head = date === null ? flat : flat.slice(0, flat.indexOf(date));
  const place = withoutWriter(head)
    .replace(/^(?:据|據)?(?:本[报報刊台]|[^，。]{0,4}?社|[^，。]{2,6}?[报報网網])/u, '')
    .replace(/(?:专|專)?(?:[电電]|[讯訊]|消息|报道|報道).*$/u, '')
    .replace(/[\d０-９月日，,：:]+$/u, '');
  return { place: /^\p{Script=Han}{1,7}[^报報\P{Script=Han}]$/u.test(place) ? place : null, date };
}

/** `PARIS, March 3 (AP) —` → PARIS, March 3. The place stays as it is set. */
function latin(text: string): Dateline {
  const bare = text.replace(/\([^)]*\)/gu, ' ').replace(/\s+/gu, ' ');
  const date = LATIN_DATE.exec(bare)?.[0].trim() ?? WEEKDAY.exec(bare)?.[1] ?? null;
  const head = (date === null ? bare : bare.slice(0, bare.indexOf(date))).replace(/[\s,;:—–―_-]+$/u, '');
  // The stop of `D.C.` belongs to the place.
  const place = /\p{Lu}\.\p{Lu}\.$/u.test(head) ? head : head.replace(/[\s,.;:—–―_-]+$/u, '');
  return { place: /^\p{Lu}[\p{L}\p{M} .,'’/-]*$/u.test(place) ? place : null, date };
}

/** Place and date in a dateline, both as printed but for spaces; what it does not name is `null`. */
export function readDateline(text: string): Dateline {
  const plain = text.trim();
  if (plain === '') return NONE;
  return isMostlyCjk(plain) ? chinese(plain) : latin(plain);
}
