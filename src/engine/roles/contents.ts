import type { Part } from '../lines/part.ts';

/** What heads the list of what other pages hold. */
const LABEL =
  /^[^\p{L}\d]{0,3}(?:今日|本期|本[报報刊]|精彩|内容|重[点點])?(?:[导導][读讀航]|看[点點]|目[录錄]|索引|要目|提要)[^\p{L}\d]{0,3}$/u;
/** An entry ends with its page, as such lists name it; text that ends so turns to another page. */
const ENTRY =
  /(?:[A-Z]{1,2}\d{1,2}|(?:第 ?)?[\dA-Z一二三四五六七八九十]{1,3}[版頁页]|[·.…—–-]{2,} ?P\d{1,3}|[>|] ?P?\d{1,2})[^\p{L}\d]{0,3}$/u;
const TURNS = /[转轉接]/u;
/** Where one line is an entry, it says of what: tables end in figures, too. */
const HAN = /[\u3400-\u9fff]{3}/u;
/** An entry takes no more lines, a list no fewer entries; one without a name takes more. */
const LINES = 3;
const ENTRIES = { named: 2, unnamed: 4 };
/** No entry is longer. */
const LONGEST = 60;

/** The parts of a page that list, each with its page, what other pages hold, the list's name among them. */
export function contentsParts(parts: readonly Part[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < parts.length; i++) {
    const named = LABEL.test(parts[i]?.text ?? '');
    const { to, entries } = listFrom(parts, named ? i + 1 : i, named ? LINES : 1);
    if (entries < (named ? ENTRIES.named : ENTRIES.unnamed)) continue;
    for (let k = i; k < to; k++) found.add(k);
    i = to - 1;
  }
  return found;
}

/** Where a list ends that begins with a part, and how many entries it has; `most`: lines of one entry. */
function listFrom(parts: readonly Part[], from: number, most: number): { to: number; entries: number } {
  let [to, entries] = [from, 0];
  for (let i = from; i < Math.min(parts.length, to + most); i++) {
    const { text = '' } = parts[i] ?? {};
    if (text.length > LONGEST || /[。;]$/u.test(text)) break;
    if (!ENTRY.test(text) || TURNS.test(text) || (most === 1 && !HAN.test(text))) continue;
    to = i + 1;
    entries++;
  }
  return { to, entries };
}
