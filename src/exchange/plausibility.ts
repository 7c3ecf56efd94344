import { type Encoding, REPLACEMENT } from './encodings.ts';

/**
 * How much a decoded text looks like something that was ever printed: the mean over its characters beyond ASCII of
 * weights between −5 (not a character at all) and 1 (common). Wrongly decoded text betrays itself at once, for it
 * scatters over rare ideographs, symbols and unassigned places.
 */

/** From a double-byte set, all characters of the rows that its standard reserves for common use. */
function commonRows(encoding: Encoding, leads: readonly [number, number], trails: readonly [number, number]): string {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail, 10);
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}

const ideographs = (text: string): Set<string> => new Set(text.match(/\p{Script=Han}/gu) ?? []);

/** Ideographs in common use, as the national standards rank them: GB 2312 level 1, Big5 level 1, JIS X 0208 level 1. */
function readRanks(): ReadonlyMap<Encoding, ReadonlySet<string>> {
  const gb = ideographs(commonRows('gb18030', [0xb0, 0xd7], [0xa1, 0xfe]));
  const big5 = ideographs(commonRows('big5', [0xa4, 0xc6], [0x40, 0xfe]));
  const jis = ideographs(commonRows('shift_jis', [0x88, 0x97], [0x40, 0xfc]));
  const any = new Set([...gb, ...big5, ...jis]);
  return new Map<Encoding, ReadonlySet<string>>([
    ['gb18030', gb],
    ['big5', big5],
    ['shift_jis', jis],
    ['utf-8', any],
    ['utf-16le', any],
    ['utf-16be', any],
  ]);
}

let ranks: ReadonlyMap<Encoding, ReadonlySet<string>> | undefined;
const commonIn = (encoding: Encoding): ReadonlySet<string> => {
  ranks ??= readRanks();
  return ranks.get(encoding) ?? new Set();
};

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const ASCII_LETTER = /[A-Za-z]/;
const ACCENTED = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F]/;
const CJK_MARK = /[，。、；：？！「」『』（）《》〈〉【】〔〕“”‘’—…·　０-９ー々〇％～]/u;
const LATIN_MARK = /[‘’“”‚„–—…•€™£§©®°«»·¿¡¼½¾×\u00A0]/;
const NO_TEXT = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;

/** An ideograph alone between Latin letters is a misread accent or quotation mark. */
const stranded = (before: string, after: string): boolean =>
  !CJK.test(before) && !CJK.test(after) && (ASCII_LETTER.test(before) || ASCII_LETTER.test(after));

function accented(letter: string, before: string, after: string): number {
  const shouts = letter !== letter.toLowerCase() && /[a-z]/.test(before);
  const inRun = (ACCENTED.test(before) || ACCENTED.test(after)) && !ASCII_LETTER.test(before + after);
  return shouts || inRun ? -1 : 1;
}

function cjk(letter: string, before: string, after: string, encoding: Encoding): number {
  if (stranded(before, after)) return -1;
  if (/[\uFF61-\uFF9F]/.test(letter)) return -0.5;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter))
    return encoding === 'gb18030' || encoding === 'big5' ? -0.5 : 1;
  if (CJK_MARK.test(letter)) return 1;
  if (!/\p{Script=Han}/u.test(letter)) return 0;
  if (commonIn(encoding).has(letter)) return 1;
  // GB 18030 holds all that Big5 holds; a page of Taiwan or Hong Kong may well be kept in it.
  return encoding === 'gb18030' && commonIn('big5').has(letter) ? 0.4 : -0.7;
}

function weight(letter: string, before: string, after: string, encoding: Encoding): number {
  if (letter === REPLACEMENT || NO_TEXT.test(letter)) return -5;
  if (ACCENTED.test(letter)) return accented(letter, before, after);
  if (encoding === 'windows-1252') return LATIN_MARK.test(letter) && !ACCENTED.test(before + after) ? 1 : -1;
  if (CJK.test(letter)) return cjk(letter, before, after, encoding);
  return CJK_MARK.test(letter) || LATIN_MARK.test(letter) ? 1 : -0.5;
}

/** Printable ASCII, white space, and the end-of-file mark of old systems. */
const isPlain = (letter: string): boolean => (letter >= ' ' && letter <= '~') || '\t\n\v\f\r\x1a'.includes(letter);

/**
 * From 1 (every character is a common one) down to −5 (none is a character); 1 for a text of plain ASCII. ASCII itself
 * speaks for UTF-16 alone: in the others it is the same bytes everywhere.
 */
export function plausibility(text: string, encoding: Encoding): number {
  const letters = Array.from(text);
  const wide = encoding.startsWith('utf-16');
  let sum = 0;
  let count = 0;
  letters.forEach((letter, i) => {
    const plain = isPlain(letter);
    if (plain && !wide) return;
    sum += plain ? 1 : weight(letter, letters[i - 1] ?? ' ', letters[i + 1] ?? ' ', encoding);
    count++;
  });
  return count === 0 ? 1 : sum / count;
}
