import { ceilToCharacter, floorToCharacter } from '../domain/characters.ts';
import { grown } from '../domain/correction.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { ownerAt, spansIn } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { type Owner, overlaps, type Range } from '../domain/span.ts';
import { type CopyBlock, offsetIn, sourceAt } from './copyPlaces.ts';
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

export type Found = { readonly hits: readonly Hit[]; readonly more: boolean } | { readonly badPattern: string };

/** More places than this are neither shown nor replaced in one go. */
export const MOST_HITS = 1_000;
const CONTEXT = 24;

/** The expression that finds what is asked for, or what is wrong with it in the browser's words. */
function expressionOf({ find, pattern, matchCase }: ReplaceQuery): RegExp | string {
  const source = pattern ? find : find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  try {
    return new RegExp(source, matchCase ? 'gu' : 'giu');
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*?: (?=[^:]*$)/, '') : String(error);
  }
}

/** `$10` is the tenth group where there are ten, else the first and a nought; where there is no such group, as written. */
function groupOf(match: RegExpMatchArray, digits: string): string {
  const among = (number: number) => number > 0 && number < match.length;
  if (among(Number(digits))) return match[Number(digits)] ?? '';
  const first = Number(digits.charAt(0));
  return among(first) ? (match[first] ?? '') + digits.slice(1) : `$${digits}`;
}

/** `$&`, `$1`, `$<name>` and `$$` as `String.replace` reads them; elsewhere a dollar is a dollar. */
function expanded(match: RegExpMatchArray, { by, pattern }: ReplaceQuery): string {
  if (!pattern) return by;
  return by.replace(/\$(?:\$|&|(\d\d?)|<([^>]*)>)/g, (whole, digits?: string, name?: string) => {
    if (whole === '$$') return '$';
    if (whole === '$&') return match[0];
    if (digits !== undefined) return groupOf(match, digits);
    return match.groups ? (match.groups[name as string] ?? '') : whole;
  });
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

function hitOf(proof: Proof, block: SearchBlock, match: RegExpMatchArray, query: ReplaceQuery, previous?: Hit): Hit {
  const { copy } = block;
  const from = match.index as number;
  const to = from + match[0].length;
  const range = replacedFor(proof, copy, from, to, query);
  const first = offsetIn(copy, range.start, 'after') ?? from;
  const last = offsetIn(copy, range.end, 'before') ?? to;
  const by = expanded(match, query);
  return {
    owner: block.owner ?? ownerAt(proof, from) ?? 'unassigned',
    range,
    found: match[0],
    by,
    ...around(copy.text, from, to),
    reads: copy.text.slice(Math.min(first, from), from) + by + copy.text.slice(to, Math.max(last, to)),
    refused: refusalIn(proof, query, range, previous),
  };
}

/** Every place of the page that answers a query, in the order of articles; nothing for an empty query. */
export function search(proof: Proof, query: ReplaceQuery): Found {
  const expression = query.find === '' ? '' : expressionOf(query);
  if (typeof expression === 'string') return expression === '' ? { hits: [], more: false } : { badPattern: expression };
  const hits: Hit[] = [];
  for (const block of query.where === 'source' ? sourceToSearch(proof) : copyToSearch(proof)) {
    for (const match of block.copy.text.matchAll(expression)) {
      if (match[0] === '') continue;
      if (hits.length === MOST_HITS) return { hits, more: true };
      hits.push(hitOf(proof, block, match, query, hits.at(-1)));
    }
  }
  return { hits, more: false };
}

/** One edit, and so one step back, that replaces these; `null` where nothing would be left to do. */
export function replaceEdit(hits: readonly Hit[]): Edit | null {
  const edits = hits
    .filter(({ refused }) => refused === null)
    .map(({ range, reads }): Edit => ({ kind: 'correct-text', ...range, text: reads }));
  return edits.length === 0 ? null : { kind: 'batch', edits };
}
