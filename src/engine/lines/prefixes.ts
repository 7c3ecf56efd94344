import { LATIN_PAPER } from '../lexicon/latinPapers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Cut } from './cut.ts';
import type { Line } from './line.ts';
import type { PartKind } from './part.ts';
import type { SmallWords } from './smallWords.ts';

/** A dateline and the name behind it run over this many lines at most. */
const PREFIX_LINES = 4;
const PREFIX_LENGTH = 72;

/** A dateline or opening byline at line `i`, which may run on over the next lines: a cut in each of them. */
export function addPrefix(lines: readonly Line[], i: number, lexicon: Lexicon, small: SmallWords, cuts: Cut[][]): void {
  const { joined, ends } = joinedFrom(lines, i);
  const opening = lexicon.dateline.exec(joined)?.[0] ?? '';
  const isNone = isRunIn(opening, small) || isOver(opening, ends, lines, i, lexicon) || isPaper(opening);
  const dateline = isNone ? 0 : opening.length;
  const gap = joined[dateline] === ' ' ? 1 : 0;
  const named = lexicon.leadByline.exec(joined.slice(dateline + gap))?.[0] ?? '';
  const byline = dateline > 0 || lexicon.byline.test(named) ? named.length : 0;
  if (dateline > 0) {
    // A dash before the first word looks like that of a name at the line's end.
    cuts[i] = (cuts[i] as Cut[]).filter(({ at }) => at >= dateline);
    addStretch(ends, i, 0, dateline, 'dateline', cuts);
  }
  if (byline > 0) addStretch(ends, i, dateline, dateline + gap + byline, 'byline', cuts);
}

/** Whether what looks like a dateline at line `i` is a headline in capitals over one: a line that it runs on over is one by itself. */
const isOver = (
  opening: string,
  ends: readonly number[],
  lines: readonly Line[],
  i: number,
  { dateline }: Lexicon,
): boolean => ends.some((end, k) => end < opening.length && dateline.test(lines[i + k + 1]?.plain.text ?? ''));

/** Whether the capitals are those of a folio: the paper's name, and behind the dash the day. */
const isPaper = (opening: string): boolean => LATIN_PAPER.test(opening.replace(/ ?[—–:-]+$/u, ''));

/** Words that begin a brief in capitals as a place would begin a report, without date or agency. */
const CAPITALS = /^[\p{Lu}’'. -]{8,}[—–:-]{1,2}$/u;
/** So many words that the page writes small elsewhere tell that a place is none. */
const SMALL_WORDS = 2;

/** Whether the capitals that open a text are a headline that runs in ("WELL TO BE CAPPED —"), and no place. */
function isRunIn(opening: string, small: SmallWords): boolean {
  if (!CAPITALS.test(opening)) return false;
  const words = [...new Set(opening.toLowerCase().match(/\p{L}{3,}/gu))];
  return words.length >= SMALL_WORDS && words.filter((word) => small().has(word)).length >= SMALL_WORDS;
}

function joinedFrom(lines: readonly Line[], i: number): { joined: string; ends: readonly number[] } {
  let joined = '';
  const ends: number[] = [];
  for (let k = i; k < i + PREFIX_LINES && k < lines.length && joined.length < PREFIX_LENGTH; k++) {
    joined += (lines[k] as Line).plain.text.slice(0, 400);
    ends.push(joined.length);
  }
  return { joined, ends };
}

/** Marks `[from, to)` of joined lines as one kind, and the text after it as text. */
function addStretch(ends: readonly number[], i: number, from: number, to: number, kind: PartKind, cuts: Cut[][]): void {
  let begin = 0;
  ends.forEach((end, k) => {
    const list = cuts[i + k] as Cut[];
    if (from < end && to > begin) list.push({ at: Math.max(0, from - begin), kind });
    if (to < end && to >= begin && to > from && !(to === begin)) list.push({ at: to - begin, kind: 'text' });
    begin = end;
  });
}
