import { patched, reverse } from '../../../domain/change.ts';
import { grown } from '../../../domain/correction.ts';
import type { Batch, Edit } from '../../../domain/edits/edit.ts';
import type { Desk, LogEntry } from '../../../domain/history.ts';
import { ownerAt, pieceAt, piecesOf } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import { articleOf } from '../../../domain/proof.ts';
import { type ArticleId, isArticleId, type Owner, type Range } from '../../../domain/span.ts';
import { letterOf } from '../../../session/letter.ts';
import { lineNumber, lineStarts } from '../../../session/lines.ts';
import { placeOf } from '../../../session/place.ts';
import { excerptOf, titleOf } from '../titleOf.ts';

/** An article as it was called when the step was made. */
export interface Named {
  readonly letter: string;
  /** Empty where there was nothing to call it by. */
  readonly title: string;
}

/** What can only be known of a step from the proof it was made on. All of it is small: proofs are not kept. */
export interface StepFacts {
  /** First and last line of the text it is about, counted from 1. */
  readonly lines: readonly [number, number] | null;
  /** How that text begins. */
  readonly quote: string;
  /** Line that a boundary was moved to. */
  readonly toLine: number | null;
  /** The article that the step speaks of; of a merge the one that went, of a split the one that stayed. */
  readonly article: Named | null;
  /** Of a merge the one that stayed; of a split or detaching the one that was made. */
  readonly other: Named | null;
  /** It made the article it speaks of. */
  readonly made: boolean;
  /** Its text, to be lit up: UTF-16 offsets; `null` if it is not to be seen in the source. */
  readonly range: Range | null;
  /** The facts of the edit that tells most, where there are several: see `tellingEdit`. */
  readonly first: StepFacts | null;
}

/** UTF-16 units of quoted text; letters are half as wide as Han characters. */
const [HAN_QUOTE, LETTER_QUOTE] = [18, 32];
const quoteOf = (text: string): string => excerptOf(text, /\p{Script=Han}/u.test(text) ? HAN_QUOTE : LETTER_QUOTE);
const known = new WeakMap<LogEntry, StepFacts>();
const linesOf = new WeakMap<object, number[]>();

function startsOf({ page }: Proof): number[] {
  const found = linesOf.get(page) ?? lineStarts(page.text);
  linesOf.set(page, found);
  return found;
}

const lineAt = (proof: Proof, offset: number): number => lineNumber(startsOf(proof), offset);

function named(proof: Proof, id: Owner): Named | null {
  if (!isArticleId(id)) return null;
  const article = articleOf(proof, id);
  return { letter: letterOf(id), title: article ? quoteOf(titleOf(proof, article)) : '' };
}

/** The text that an edit names, without white space around it; a correction that it touches goes along as a whole. */
function rangeOf(proof: Proof, edit: Edit): Range | null {
  if ('start' in edit) return visible(proof, grown(proof.corrections, edit));
  if (edit.kind === 'attach' || edit.kind === 'detach') return visible(proof, pieceAt(proof, edit.at) ?? null);
  if (edit.kind === 'set-label' && edit.label !== null) return { start: edit.label, end: edit.label };
  if (edit.kind === 'merge') return visible(proof, piecesOf(proof, edit.from)[0] ?? null);
  if ('at' in edit) return { start: edit.at, end: edit.at };
  return null;
}

function visible(proof: Proof, range: Range | null): Range | null {
  if (!range) return null;
  const text = proof.page.text.slice(range.start, range.end);
  const start = range.start + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, range.start + text.trimEnd().length) };
}

const lineEnd = (proof: Proof, at: number): number => {
  const end = proof.page.text.indexOf('\n', at);
  return end < 0 ? proof.page.text.length : end;
};

/** Of several edits the one that says what they are for: naming a section, of which the text is made a label; else the first. */
export const tellingEdit = ({ edits }: Batch): Edit =>
  edits.find(({ kind }) => kind === 'set-label') ?? (edits[0] as Edit);

/** The articles that an edit speaks of, in the order of `StepFacts`. */
function articlesIn(proof: Proof, edit: Edit): readonly [Owner | null, Owner | null] {
  switch (edit.kind) {
    case 'assign':
      return [edit.owner, null];
    case 'split':
      return [ownerAt(proof, edit.at) ?? null, edit.article];
    case 'merge':
      return [edit.from, edit.into];
    case 'set-review':
    case 'set-note':
      return [edit.target === 'page' ? null : edit.target, null];
    default:
      return ['article' in edit ? edit.article : null, null];
  }
}

/** What a step says of itself, from the proof before it. */
export function factsOf(proof: Proof, edit: Edit, placed: number | null = null): StepFacts {
  const range = rangeOf(proof, edit);
  const text =
    range && proof.page.text.slice(range.start, range.end > range.start ? range.end : lineEnd(proof, range.start));
  const [article, other] = articlesIn(proof, edit);
  const isMade = (id: Owner | null): id is ArticleId => id !== null && isArticleId(id) && !articleOf(proof, id);
  return {
    lines: range && [lineAt(proof, range.start), lineAt(proof, Math.max(range.start, range.end - 1))],
    quote: text ? quoteOf(text) : '',
    toLine: edit.kind === 'move-boundary' ? lineAt(proof, edit.to) : null,
    article: article && named(proof, article),
    other: other && named(proof, other),
    made: isMade(article),
    range: range ?? (placed === null ? null : { start: placed, end: placed }),
    first: edit.kind === 'batch' && edit.edits.length > 0 ? factsOf(proof, tellingEdit(edit)) : null,
  };
}

/**
 * The facts of every step of a log. The proof is walked back and forth through the log once; what is known of a step is
 * remembered with it, so that a further step costs one look.
 */
export function factsOfSteps({ proof, history }: Desk): readonly StepFacts[] {
  const { entries, done } = history;
  let at = proof;
  for (let i = done - 1; i >= 0; i--) {
    const entry = entries[i] as LogEntry;
    if (known.has(entry)) break;
    at = patched(at, reverse(entry.change));
    known.set(entry, factsOf(at, entry.edit, placeOf(entry.change)));
  }
  at = proof;
  for (const entry of entries.slice(done)) {
    if (!known.has(entry)) known.set(entry, factsOf(at, entry.edit, placeOf(entry.change)));
    at = patched(at, entry.change);
  }
  return entries.map((entry) => known.get(entry) as StepFacts);
}
