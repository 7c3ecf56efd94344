import type { Dateline } from '../domain/article.ts';
import { isMostlyCjk } from './script.ts';

const CHINESE_DATE =
  /(?:(?:[\d０-９]{4}|[〇○零一二三四五六七八九]{4})\s*年\s*)?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日/u;
const MONTH =
  '(?:jan(?:uary|uar|vier|uari|\\.)?|feb(?:ruary|ruar|ruari|\\.)?|f[ée]v(?:rier|\\.)?|mar(?:ch|s|zo|\\.)?|märz|maart|apr(?:il|\\.)?|avril|may|mai|mei|june?|juni|juin|july?|juli|juillet|aug(?:ust|ustus|\\.)?|août|sept?(?:ember|embre|\\.)?|o[ck]t(?:ober|obre|\\.)?|nov(?:ember|embre|\\.)?|de[czc](?:ember|embre|\\.)?|d[ée]c(?:embre|\\.)?)';
const LATIN_DATE = new RegExp(
  `\\b${MONTH}\\s+\\d{1,2}\\b(?:,\\s*\\d{4})?|\\b\\d{1,2}\\.?\\s+(?:de\\s+)?${MONTH}(?:\\s+\\d{4})?`,
  'iu',
);

const NONE: Dateline = { place: null, date: null };

/** `据新华社北京1月13日电` → 北京, 1月13日. Of a place nobody can be sure that holds more than eight characters. */
function chinese(text: string): Dateline {
  const flat = text.replace(/\s+/gu, '').replace(/[（(〔【].*$/u, '');
  const date = CHINESE_DATE.exec(flat)?.[0] ?? null;
  const head = date === null ? flat : flat.slice(0, flat.indexOf(date));
  const place = head
    .replace(/^(?:据|據)?(?:本[报報刊台]|[^，。]{0,4}?社|[^，。]{2,6}?[报報网網])/u, '')
    .replace(/(?:专|專)?(?:[电電]|[讯訊]|消息|报道|報道).*$/u, '')
    .replace(/[\d０-９月日，,：:]+$/u, '');
  return { place: /^\p{Script=Han}{1,7}[^报報\P{Script=Han}]$/u.test(place) ? place : null, date };
}

/** `PARIS, March 3 (AP) —` → PARIS, March 3. The place stays as it is set. */
function latin(text: string): Dateline {
  const bare = text.replace(/\([^)]*\)/gu, ' ').replace(/\s+/gu, ' ');
  const date = LATIN_DATE.exec(bare)?.[0].trim() ?? null;
  const head = (date === null ? bare : bare.slice(0, bare.indexOf(date))).replace(/[\s,.;:—–―_-]+$/u, '').trim();
  return { place: /^\p{Lu}[\p{L}\p{M} .,'’/-]*$/u.test(head) ? head : null, date };
}

/** Place and date in a dateline, both as printed but for spaces; what it does not name is `null`. */
export function readDateline(text: string): Dateline {
  const plain = text.trim();
  if (plain === '') return NONE;
  return isMostlyCjk(plain) ? chinese(plain) : latin(plain);
}
