import { HAN_DATE } from '../lexicon/han.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { beginsColumn, isAsWide } from '../lines/hanColumn.ts';
import type { Part, PartKind } from '../lines/part.ts';
import { verseLines } from '../lines/verse.ts';
import type { Allowed } from './chain.ts';
import { endsSentence, sameWidth } from './cues.ts';
import { headsNothing } from './headsNothing.ts';
import { FURNITURE, kindOf, LABELS, type Label } from './label.ts';
import { markedHeads } from './markedHeads.ts';
import { isBracketedName, isPostAlone, signingNames } from './names.ts';
import { headParts } from './pageHead.ts';
import { isClosing, isProse } from './prose.ts';
import { isRow } from './rows.ts';
import { isSource } from './sourceLine.ts';
import { standsAlone } from './standsAlone.ts';

/** Labels that a part cut out by its wording may carry; a part of plain text may carry any. */
const BY_WORDING: Readonly<Partial<Record<PartKind, readonly Label[]>>> = {
  credit: ['credit', 'byline'],
  'tail-byline': ['byline', 'credit', 'more', 'lead', 'return'],
  dateline: ['dateline', 'byline', 'lead', 'more', 'return'],
  byline: ['dateline', 'byline', 'lead', 'more', 'return'],
};

/** What no line is that holds a sentence to its end. */
const NEVER_PROSE: ReadonlySet<Label> = new Set(['folio', 'masthead', 'section-label']);

/** What no line is that goes on, in the same width, from an unfinished one. */
const NEVER_INSIDE: ReadonlySet<Label> = new Set(['crosshead', 'byline', 'caption', 'section-label', 'masthead']);

/** What words behind a mark may be that head the text right under them. */
const MARKED: ReadonlySet<Label> = new Set(['headline', 'headline-more', 'subheadline', 'crosshead']);
/** What a line may be that says whose report it is. */
const SOURCED: ReadonlySet<Label> = new Set(['dateline', 'byline']);
/** What names a writer or where a text was written. */
const NAMES: ReadonlySet<Label> = new Set(LABELS.filter((label) => kindOf(label) === 'name'));
/** Whether a line is what heads a box (`■记者手记`), behind a sign that stands before names, too. */
const isBox = ({ text }: Part, { section, byline }: Lexicon): boolean =>
  /^[□■○●◎◆]/u.test(text) && section.test(text) && !byline.test(text);

/** What heads something. */
const HEADS: ReadonlySet<Label> = new Set(
  LABELS.filter((label) => kindOf(label) === 'head' || label === 'section-label'),
);

/** Running text. */
const RUNNING: ReadonlySet<Label> = new Set(['lead', 'more', 'return']);

/** So many lines of one width in a row are a column, and its first line no headline. */
const COLUMN_LINES = 6;
/** A date with its weekday takes no more units. */
const LONGEST_DATE = 60;

/** A Chinese jump line says that text turns to another page, goes on from there, or will go on. */
const TURNS = /[转轉接续續]|[a-z]/iu;

/** So many parts at either end of a page are its head and its foot; with the page's number the paper's name is told among more. */
const EDGE = 3;
const NUMBERED_EDGE = 6;
/** Neither a section's name nor a paper's takes more units. */
const LONGEST_NAME = 40;

/**
 * What the wording, the shape and the place of each part rule out, whatever its neighbours say. `signs`: which parts are
 * names that sign.
 */
export function allowedLabels(
  parts: readonly Part[],
  han: boolean,
  lexicon: Lexicon,
  signs: readonly boolean[] = signingNames(parts),
): Allowed {
  const columns = parts.map((_, i) => han && startsColumn(parts, i));
  const inside = parts.map((_, i) => han && goesOn(parts, i));
  const prose = parts.map(({ text }) => isProse(text));
  const posts = postsOf(parts, lexicon);
  const rows = parts.map((_, i) => isRow(parts, i));
  const dirt = parts.map(({ kind, text }) => kind === 'text' && DIRT.test(text) && !isClosing(text));
  const marked = markedHeads(parts);
  const verse = versesOf(parts);
  const alone = parts.map((_, i) => !han && standsAlone(parts, i));
  const sourced = parts.map(({ text, last }, i) => last && isSource(text) && !goesOn(parts, i));
  const heads = headParts(parts, lexicon);
  const head = (i: number): boolean => heads.has(i);
  const headless = parts.map(({ text }, i) => !head(i) && headsNothing(text));
  const nameless = parts.map((part) => HAN_DATE.test(part.text) || isBox(part, lexicon));
  const prints = parts.map((part, i) =>
    head(i) ? ofPaper(part, lexicon) : printed(part, i, parts.length - 1 - i, lexicon),
  );
  return (i, number) => {
    const part = parts[i] as Part;
    const label = LABELS[number] as Label;
    if (prints[i] && !prints[i].includes(label)) return false;
    if (dirt[i] && kindOf(label) !== 'furniture' && label !== 'more') return false;
    if (headless[i] && HEADS.has(label)) return false;
    if (nameless[i] && NAMES.has(label)) return false;
    if (signs[i] || posts[i]) return label === 'byline';
    if (sourced[i]) return SOURCED.has(label);
    if (marked[i]) return MARKED.has(label);
    if (label === 'credit' && isBracketedName(part)) return false;
    if (label === 'jumpline' && han && !TURNS.test(part.text)) return false;
    if (verse[i]) return label === 'more' || (label === 'lead' && verse[i] === 'first');
    if (alone[i] && RUNNING.has(label)) return false;
    if ((columns[i] || rows[i]) && kindOf(label) === 'head') return false;
    if (inside[i] && NEVER_INSIDE.has(label)) return false;
    if (prose[i] && NEVER_PROSE.has(label)) return false;
    if ((label === 'section-label' || label === 'masthead') && /[,、;]$/u.test(part.text)) return false;
    return BY_WORDING[part.kind]?.includes(label) ?? true;
  };
}

/** Which parts are a writer's post, or address, under the name, or under another of them. */
function postsOf(parts: readonly Part[], { post, byline }: Lexicon): readonly boolean[] {
  const posts: boolean[] = [];
  parts.forEach((part, i) => {
    const underName = post.test(part.text) && (byline.test(parts[i - 1]?.text ?? '') || posts[i - 1] === true);
    posts.push(underName || isPostAlone(part, parts[i + 1]));
  });
  return posts;
}

/** For each part which stanza its line is of; see `verseLines`. */
function versesOf(parts: readonly Part[]): ReturnType<typeof verseLines> {
  const lines = [...new Set(parts.map(({ line }) => line))];
  const of = new Map(verseLines(lines).map((verse, n) => [lines[n], verse] as const));
  return parts.map(({ line, kind }) => (kind === 'text' ? of.get(line) : undefined));
}

/** Marks that dirt, rules and ornaments leave on a page that is read by machine; what closes a sentence is none of them. */
const MARKS = /^[.,:;'"`´‘’“”~|^_<>\\/*•·\-–—、。!■▌▐█▬ ]{2,12}$/u;
/** However few, such marks head nothing and open nothing; they may stand inside a text, where a letter was misread. */
const DIRT = /^[.,;`´~|^_<>\\/·•丶丨▌▐█▬■ ]{1,12}$/u;
const ORNAMENT = /^(?:[—–-]{3,}|[—–-]{1,3} ?[oO0x×•] ?[—–-]{1,3})$/u;

/** Whether a line is speckle: two marks and more, of two kinds and apart, or of three; or a rule, or an ornament in one. */
function isSpeckle(text: string): boolean {
  if (ORNAMENT.test(text)) return true;
  if (!MARKS.test(text) || isClosing(text)) return false;
  const kinds = new Set(text.replaceAll(' ', '')).size;
  return kinds > 2 || (kinds > 1 && /[ ~|^_<>\\]/u.test(text));
}

/** Whose the page is, as some papers print it under every text. */
const RIGHTS =
  /^[^\p{L}]{0,3}(?:riproduzione riservata|alle rechte vorbehalten|all rights reserved|tous droits réservés|reproduction interdite|reproducción prohibida|nachdruck verboten|版[权權]所有.{0,12})\.?$/iu;

/** What the name of the page's paper may be: no section. */
const PAPER: readonly Label[] = FURNITURE.filter((label) => label !== 'section-label');

/** The labels that a part may carry if it is the page's own; `null`: any. `above`, `below`: so many parts are. */
function printed(part: Part, above: number, below: number, lexicon: Lexicon): readonly Label[] | null {
  if (!isPrint(part, above, below, lexicon)) return null;
  return lexicon.paper.test(part.text) ? PAPER : FURNITURE;
}

/** The labels of a line of the page's head: a section's only where it is named like one. */
const ofPaper = ({ text }: Part, { section, paper }: Lexicon): readonly Label[] =>
  section.test(text) && !paper.test(text) ? FURNITURE : PAPER;

/** Whether a part is the page's own: its date, speckle, at its head its section, at either end the paper's name. */
function isPrint({ kind, text }: Part, above: number, below: number, { date, section, paper }: Lexicon): boolean {
  if (text.length < LONGEST_DATE && date.test(text)) return true;
  if (kind !== 'text' || text.length > LONGEST_NAME) return false;
  if (isSpeckle(text) || RIGHTS.test(text)) return true;
  const edge = /\d/u.test(text) ? NUMBERED_EDGE : EDGE;
  return (above < EDGE && section.test(text)) || (Math.min(above, below) < edge && paper.test(text));
}

/** Chinese is set without rag: the lines of a column are of one width, the first of a paragraph short of it by the indent. */
function startsColumn(parts: readonly Part[], i: number): boolean {
  const width = parts[i + 1]?.line.cells ?? 0;
  for (let k = i + 2; k < i + COLUMN_LINES; k++) if (!isAsWide(parts[k]?.line.cells ?? -9, width)) return false;
  return width > 6 && beginsColumn((parts[i] as Part).line.cells, width);
}

/** Whether a line goes on in its column from one that ends in mid-sentence, or is the last line of such a sentence. */
function goesOn(parts: readonly Part[], i: number): boolean {
  const above = parts[i - 1];
  const part = parts[i] as Part;
  if (!above || part.kind !== 'text' || above.kind !== 'text' || endsSentence(above.text)) return false;
  if (part.cells <= 9 || part.line.blanks > 0) return false;
  return sameWidth(above.line.cells, part.line.cells) || (endsSentence(part.text) && isColumnLine(parts, i - 1));
}

/** Whether a line is as wide as the two above it. */
const isColumnLine = (parts: readonly Part[], i: number): boolean =>
  [1, 2].every((d) => sameWidth(parts[i - d]?.line.cells ?? 0, parts[i]?.line.cells ?? 9));
