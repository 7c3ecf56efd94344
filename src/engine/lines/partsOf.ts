import { isNames } from '../../clean/chineseNames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { stretchOf } from '../lexicon/mixed.ts';
import { HOUSE_CREDIT } from '../lexicon/wires.ts';
import type { Cut } from './cut.ts';
import { isAsWide } from './hanColumn.ts';
import { isJumpline } from './jumpline.ts';
import type { Line } from './line.ts';
import type { Part, PartKind } from './part.ts';
import type { PlainText } from './plainText.ts';
import { addPrefix } from './prefixes.ts';
import { isWide } from './script.ts';
import { smallWordsOf } from './smallWords.ts';

const LABEL = /([■□◆◇●○▲△★☆▼▽◎]) ?[^■□◆◇●○▲△★☆▼▽◎。,!?]{2,12}? ?\1|【[^】。,:/╱∕]{2,10}】/gu;
const ENDED = /[。!?.”"」』)…] ?$/u;
/** Tail patterns look at no more than this much of a line's end. */
const TAIL = 64;
/** No label and no jump line is looked for in a longer line. */
const LONGEST = 400;

/** Cuts lines where a label, a dateline, a name or a credit is glued to other text. */
export function partsOf(lines: readonly Line[], lexicon: Lexicon): readonly Part[] {
  const cuts: Cut[][] = lines.map((line) => [
    ...labelCuts(line),
    ...jumpCuts(line, lexicon),
    ...tailCuts(line, lexicon),
  ]);
  const small = smallWordsOf(() => lines.map(({ plain }) => plain.text));
  for (let i = 0; i < lines.length; i++) {
    addPrefix(lines, i, lexicon, small, cuts);
    addCredit(lines, i, lexicon, cuts);
    addSignature(lines, i, cuts);
    addBracketed(lines, i, cuts);
  }
  return lines.flatMap((line, i) => cutLine(line, cuts[i] as Cut[]));
}

/** Labels between marks; one that stands inside a sentence is no label. */
function labelCuts(line: Line): Cut[] {
  const { text } = line.plain;
  const cuts: Cut[] = [];
  if (text.length > LONGEST) return cuts;
  for (const match of text.matchAll(LABEL)) {
    const end = match.index + match[0].length;
    if (match.index > 0 && end < text.length) continue;
    cuts.push({ at: match.index, kind: 'label' });
    if (end < text.length) cuts.push({ at: end, kind: 'text' });
  }
  return cuts;
}

/** A jump line in brackets at either end of a line. */
const BRACKETED = /^\([^()]{3,40}\)|\([^()]{3,40}\)$/gu;

/** "(Continued on page 6)" glued to the text that it breaks off, or goes on with. */
function jumpCuts({ plain: { text } }: Line, { jumpline }: Lexicon): Cut[] {
  if (text.length > LONGEST) return [];
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: words, index }): Cut[] => {
    if (!isJumpline(words, jumpline)) return [];
    const end = index + words.length;
    return index > 0 ? [{ at: index, kind: 'text' }] : end < text.length ? [{ at: end, kind: 'text' }] : [];
  });
}

/** A credit or the writer's name at the line's end, after a full stop or alone. */
function tailCuts(line: Line, lexicon: Lexicon): Cut[] {
  const { text } = line.plain;
  const from = Math.max(0, text.length - TAIL);
  const label = /[■【][^■【】]{2,12}[■】]$/u.exec(text);
  const tail = text.slice(from, label ? label.index : text.length).trimEnd();
  const kinds: readonly [PartKind, string | undefined][] = [
    ['credit', stretchOf(lexicon.credit.exec(tail))],
    ['tail-byline', stretchOf(lexicon.tailByline.exec(tail)) ?? namesIn(tail)],
  ];
  for (const [kind, stretch] of kinds) {
    const at = stretch === undefined ? -1 : from + tail.length - stretch.length;
    if (at === 0 || (at > 0 && opensTail(line.plain, at))) return [{ at, kind }];
  }
  return [];
}

/** Chinese names in brackets at a line's end: `（何田 林青）`. */
const IN_BRACKETS = /\(([\u3400-\u9fff· 、,/]{2,16})\)$/u;

function namesIn(tail: string): string | undefined {
  const [stretch, names = ''] = IN_BRACKETS.exec(tail) ?? [];
  return names.split(/[ 、,/]+/u).every(isNames) ? stretch : undefined;
}

/** Whether what begins there is no part of the sentence before it: that is over, or a sign of writers stands apart from it. */
function opensTail({ text, at }: PlainText, from: number): boolean {
  if (ENDED.test(text.slice(0, from))) return true;
  const apart = text[from - 1] === ' ' || (at[from] as number) > (at[from - 1] as number) + 1;
  return apart && /^(?:[□◎○] ?[^\s□◎○]|文\/)/u.test(text.slice(from));
}

/** What begins at a place of line `i` and is all of the next line: a cut in each. */
function addBroken(cuts: Cut[][], i: number, at: number, kind: PartKind): void {
  cuts[i]?.push({ at, kind });
  cuts[i + 1]?.push({ at: 0, kind });
}

/** The second line of a credit is no longer than this. */
const REST_LENGTH = 40;

/** A credit in Latin letters of which the line holds no more than a first name. */
const HALF_NAMED = /[:/(] ?\p{Lu}[\p{L}’'.-]*$/u;
/** Over a blank line more words would be a headline. */
const SURNAME_ONLY = /^\p{Lu}[\p{L}’'.-]*\)?$/u;
const NAME_ONLY = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)?(?: ?\/ ?[\p{L} ]{2,20})?\)?$/u;

/** A credit that begins at the end of line `i`, after a full stop, and is all of the next line: a cut in each. */
function addCredit(lines: readonly Line[], i: number, lexicon: Lexicon, cuts: Cut[][]): void {
  const text = lines[i]?.plain.text ?? '';
  const rest = lines[i + 1]?.plain.text ?? '';
  if (rest === '' || rest.length > REST_LENGTH || HOUSE_CREDIT.test(text)) return;
  const only = lines[i + 1]?.blanks ? SURNAME_ONLY : NAME_ONLY;
  if (cuts[i]?.some(({ kind }) => kind === 'credit') && !(HALF_NAMED.test(text) && only.test(rest))) return;
  const tail = text.slice(-TAIL);
  const gap = isWide(tail.charCodeAt(tail.length - 1)) || isWide(rest.charCodeAt(0)) ? '' : ' ';
  const credit = stretchOf(lexicon.credit.exec(tail + gap + rest)) ?? '';
  const here = credit.length - rest.length - gap.length;
  const at = text.length - here;
  if (here <= 0 || at < 0 || (at > 0 && !ENDED.test(text.slice(0, at)))) return;
  addBroken(cuts, i, at, 'credit');
}

/** A name in brackets after a sentence, as far as its line holds it; and the rest, which is all of the line below. */
const BRACKET = /[.!?”"] (\(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)?)$/u;
const BRACKET_REST = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?\)$/u;

/** A Latin name in brackets that begins at the end of line `i` and ends in the next line: a cut in each. */
function addBracketed(lines: readonly Line[], i: number, cuts: Cut[][]): void {
  const name = BRACKET.exec(lines[i]?.plain.text.slice(-TAIL) ?? '')?.[1];
  const below = lines[i + 1];
  if (!name || !below || below.blanks > 0 || !BRACKET_REST.test(below.plain.text)) return;
  addBroken(cuts, i, (lines[i] as Line).plain.text.length - name.length, 'tail-byline');
}

/** A signature's sign after a sentence, with what stands of the names in its line; and all of the line below: the rest. */
const SIGNED = /(?:^|[。!?.”"」』)…] ?| )([□■○●◎◆] ?(?:[\u3400-\u9fff·]{2,4}[ 、,])*([\u3400-\u9fff·]{0,2}))$/u;
const REST = /^([\u3400-\u9fff·]{1,4})(?:[ 、,][\u3400-\u9fff·]{2,4})*$/u;

/** A Chinese signature that begins at the end of line `i` and ends in the next line: a cut in each. */
function addSignature(lines: readonly Line[], i: number, cuts: Cut[][]): void {
  const signed = SIGNED.exec(lines[i]?.plain.text.slice(-TAIL) ?? '');
  const rest = signed && REST.exec(lines[i + 1]?.plain.text ?? '');
  if (!signed || !rest || lines[i + 1]?.blanks) return;
  const [begun, ended] = [signed[2]?.length ?? 0, rest[1]?.length ?? 0];
  // A name of two characters may be whole: it goes on by one more where the column broke it.
  const broken = begun < 2 ? begun + ended > 1 && begun + ended < 5 : ended === 1 && isFull(lines, i);
  if (!broken) return;
  addBroken(cuts, i, (lines[i] as Line).plain.text.length - (signed[1] as string).length, 'tail-byline');
}

/** Whether a line is as wide as the one above it. */
const isFull = (lines: readonly Line[], i: number): boolean =>
  isAsWide(lines[i]?.cells ?? 0, lines[i - 1]?.cells ?? 99);

function cutLine(line: Line, cuts: readonly Cut[]): Part[] {
  const places = new Map<number, PartKind>([[0, 'text']]);
  for (const { at, kind } of cuts) if (kind !== 'text' || !places.has(at)) places.set(at, kind);
  const sorted = [...places].sort((a, b) => a[0] - b[0]);
  const parts = sorted.map(([at, kind], k) => partOf(line, kind, at, sorted[k + 1]?.[0] ?? line.plain.text.length));
  return parts.filter((part) => part.text !== '');
}

/** The part of a line that `[from, to)` of its plain text is. */
export function partOf(line: Line, kind: PartKind, from: number, to: number): Part {
  const { text, at } = line.plain;
  const piece = text.slice(from, to).trim();
  const start = from === 0 ? line.start : (at[from + text.slice(from, to).search(/\S|$/u)] ?? line.end);
  const end = to === text.length ? line.end : (at[to] as number);
  return {
    line,
    kind,
    start,
    end,
    text: piece,
    cells: line.plain.cells(from, to),
    first: from === 0,
    last: to === text.length,
  };
}
