import { ceilToCharacter, floorToCharacter } from '../domain/characters.ts';
import { grown } from '../domain/correction.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { type Match, matchesIn, type Sought } from '../domain/matches.ts';
import { ownerAt, spansIn } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { type Owner, overlaps, type Range } from '../domain/span.ts';
import { type CopyBlock, offsetIn, sourceAt } from './copyPlaces.ts';
import { expanded } from './replacement.ts';
import { copyToSearch, type SearchBlock, sourceToSearch } from './searchBlocks.ts';

/** What is looked for, and what is to stand in its place. */
export interface ReplaceQuery {
  readonly find: string;
  /** In a pattern `$1`, `$<name>` and `$&` stand for what was found. */
  readonly by: string;
  readonly pattern: boolean;
  readonly matchCase: boolean;
  /** Clean copy: lines joined, corrections made. Source: as it came. */
  readonly where: 'copy' | 'source';
}

/** One place that was found. */
export interface Hit {
  readonly owner: Owner;
  /** What is replaced, in the source: grown over characters, corrections and ligatures that it touches. */
  readonly range: Range;
  readonly found: string;
  /** What is to stand in place of `found`. */
  readonly by: string;
  /** The text around it, up to so many characters on a side. */
  readonly before: string;
  readonly after: string;
  /** What the range will read, which begins and ends with what it was grown by. */
  readonly reads: string;
  /** Why it cannot be replaced. */
  readonly refused: RefusalCode | null;
}

/** What was found; `more`: there is more than can be shown in one go. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly more: boolean;
}
/** Why a pattern is none, in the browser's words. */
export interface BadPattern {
  readonly badPattern: string;
}

/** More places than this are neither shown nor replaced in one go. */
export const MOST_HITS = 1_000;
const CONTEXT = 24;

/** What is wrong with an expression, in the browser's words; `null`: nothing. */
function faultOf(source: string, flags: string): string | null {
  try {
    new RegExp(source, flags);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*?: (?=[^:]*$)/, '') : String(error);
  }
}

/** The source range of `[from, to)` of a block's text, grown until it cuts no correction and no run that is one thing. */
function rangeOf(proof: Proof, copy: CopyBlock, from: number, to: number): Range {
  const range = { start: sourceAt(copy, from, 'after'), end: sourceAt(copy, to, 'before') };
  return grown(proof.corrections, range);
}

/** In clean copy a correction is replaced as a whole; two places in one, or in one character, are in each other's way. */
function refusalIn(proof: Proof, { where }: ReplaceQuery, range: Range, before: Hit | undefined): RefusalCode | null {
  if (range.start >= range.end || spansIn(proof, range).length !== 1) return 'crosses-a-boundary';
  const cuts = where === 'source' && proof.corrections.some((correction) => overlaps(correction, range));
  return cuts || (before !== undefined && overlaps(before.range, range)) ? 'cuts-a-correction' : null;
}

const inWord = (text: string, at: number): boolean =>
  /^[\p{Script=Latin}\p{M}\p{N}’'-]{2}$/u.test(text.slice(at - 1, at + 1));

/** What stands before and after a place, cut between words and whole characters. */
function around(text: string, from: number, to: number): { readonly before: string; readonly after: string } {
  let first = floorToCharacter(text, Math.max(0, from - CONTEXT));
  let last = ceilToCharacter(text, Math.min(text.length, to + CONTEXT));
  while (first < from && inWord(text, first)) first++;
  while (last > to && inWord(text, last)) last--;
  return { before: text.slice(first, from), after: text.slice(to, last) };
}

/** What is replaced for a place found: whole characters, for an accent goes with its letter. */
function replacedFor(proof: Proof, copy: CopyBlock, from: number, to: number, query: ReplaceQuery): Range {
  const whole = { start: floorToCharacter(copy.text, from), end: ceilToCharacter(copy.text, to) };
  return query.where === 'source' ? whole : rangeOf(proof, copy, whole.start, whole.end);
}

function hitOf(proof: Proof, block: SearchBlock, match: Match, query: ReplaceQuery, previous?: Hit): Hit {
  const { copy } = block;
  const { at: from, caught } = match;
  const to = from + caught[0].length;
  const range = replacedFor(proof, copy, from, to, query);
  const first = offsetIn(copy, range.start, 'after') ?? from;
  const last = offsetIn(copy, range.end, 'before') ?? to;
  const by = query.pattern ? expanded(match, query.by) : query.by;
  return {
    owner: block.owner ?? ownerAt(proof, from) ?? 'unassigned',
    range,
    found: caught[0],
    by,
    ...around(copy.text, from, to),
    reads: copy.text.slice(Math.min(first, from), from) + by + copy.text.slice(to, Math.max(last, to)),
    refused: refusalIn(proof, query, range, previous),
  };
}

const blocksFor = (proof: Proof, { where }: Pick<ReplaceQuery, 'where'>): readonly SearchBlock[] =>
  where === 'source' ? sourceToSearch(proof) : copyToSearch(proof);

/** What a query looks for, and in which texts of the page; `null` for an empty query. */
export function soughtIn(proof: Proof, query: Omit<ReplaceQuery, 'by'>): Sought | BadPattern | null {
  const { find, pattern, matchCase } = query;
  if (find === '') return null;
  const source = pattern ? find : find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const flags = matchCase ? 'gu' : 'giu';
  const badPattern = faultOf(source, flags);
  if (badPattern !== null) return { badPattern };
  return { source, flags, texts: blocksFor(proof, query).map(({ copy }) => copy.text), most: MOST_HITS + 1 };
}

/** The places that were found in those texts as places of the page, in the order of articles. */
export function hitsFrom(proof: Proof, query: ReplaceQuery, matches: readonly Match[]): Hits {
  const blocks = blocksFor(proof, query);
  const hits: Hit[] = [];
  for (const match of matches.slice(0, MOST_HITS))
    hits.push(hitOf(proof, blocks[match.text] as SearchBlock, match, query, hits.at(-1)));
  return { hits, more: matches.length > MOST_HITS };
}

/** Every place of the page that answers a query. Of patterns some take for ever: they are for a searcher. */
export function search(proof: Proof, query: ReplaceQuery): Hits | BadPattern {
  const sought = soughtIn(proof, query);
  if (sought && 'badPattern' in sought) return sought;
  return hitsFrom(proof, query, sought ? matchesIn(sought) : []);
}

/** One edit, and so one step back, that replaces these; `null` where nothing would be left to do. */
export function replaceEdit(hits: readonly Hit[]): Edit | null {
  const edits = hits
    .filter(({ refused }) => refused === null)
    .map(({ range, reads }): Edit => ({ kind: 'correct-text', ...range, text: reads }));
  return edits.length === 0 ? null : { kind: 'batch', edits };
}
