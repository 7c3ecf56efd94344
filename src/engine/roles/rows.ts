import type { Part } from '../lines/part.ts';

/** A club and its figures; the heads of their columns; a match and its goals. */
const FIGURES = /\p{L}\.? ?[-+]?\d+(?:[.,:]\d+)?%?(?: [-+]?\d+(?:[.,:]\d+)?%?){2,}$/u;
const COLUMN_HEADS = /^\p{L}{3,}(?: \p{Lu}\p{L}?){3,}(?: \p{L}{1,4})?$/u;
const SCORE = /^\p{Lu}[\p{L} .'’-]* \d{1,3}, \p{Lu}[\p{L} .'’-]* \d{1,3}$/u;

const CONTACT =
  /^(?:(?:公司|[单單]位)?地址|[联聯][系繫](?:[电電][话話]|人|方式)?|[电電][话話]|[传傳]真|[邮郵](?:[编編]|箱)|[网網]址|tel(?:ephone)?|phone|fax|e-?mail)\.?:|^www\./iu;

/** Whether a part says whom to ask and where: it belongs to the notice or the advertisement above it. */
export const isContact = ({ kind, text }: Part): boolean => kind === 'text' && CONTACT.test(text);

/** Whether a part is a row of a table or a line of a list of results, or says whom to ask: it heads nothing. */
export function isRow(parts: readonly Part[], i: number): boolean {
  const part = parts[i] as Part;
  if (part.kind !== 'text') return false;
  if (FIGURES.test(part.text) || COLUMN_HEADS.test(part.text) || isContact(part)) return true;
  return SCORE.test(part.text) && [i - 1, i + 1].some((k) => SCORE.test(parts[k]?.text ?? ''));
}
