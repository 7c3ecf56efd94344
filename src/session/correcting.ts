import { skipSpace } from '../domain/characters.ts';
import { type Correction, grown } from '../domain/correction.ts';
import type { CorrectText } from '../domain/edits/edit.ts';
import { spanAt, spansIn } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { overlaps, type Range } from '../domain/span.ts';
import { readingOf } from './copyBlocks.ts';
import { lineAt } from './lines.ts';
import { wordHolding } from './words.ts';

/** The correction that holds an offset, or ends at it. */
export function correctionAt({ corrections }: Proof, offset: number): Correction | undefined {
  const holds = ({ start, end }: Correction) => start <= offset && offset < end;
  return corrections.find(holds) ?? corrections.find(({ end }) => end === offset);
}

/** The word under a caret, or the one that ends there; within its line and its span. `null` on white space alone. */
export function wordAt(proof: Proof, offset: number): Range | null {
  const { text } = proof.page;
  const line = lineAt(text, offset);
  const visible = [offset, offset - 1].find((at) => at >= line.start && at < line.end && text.charAt(at).trim() !== '');
  if (visible === undefined) return null;
  const word = wordHolding(text, visible);
  const span = spanAt(proof, visible);
  return word && span ? { start: Math.max(word.start, span.start), end: Math.min(word.end, span.end) } : null;
}

/** The range without the white space at its ends; `null` where nothing is left. */
function visibleIn(text: string, { start, end }: Range): Range | null {
  const from = skipSpace(text, start, end);
  let to = end;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return from < to ? { start: from, end: to } : null;
}

/** What is asked for from here: the selection, else the correction or the word under the caret. */
function asked(proof: Proof, anchor: number, head: number): Range | null {
  const selected = { start: Math.min(anchor, head), end: Math.max(anchor, head) };
  const range =
    anchor === head ? (correctionAt(proof, head) ?? wordAt(proof, head)) : visibleIn(proof.page.text, selected);
  return range && grown(proof.corrections, range);
}

const inOneSpan = (proof: Proof, range: Range): boolean => spansIn(proof, range).length === 1;

/** What is corrected from here; `null` where that is nothing, or the text of several. */
export function correctable(proof: Proof, anchor: number, head: number): Range | null {
  const range = asked(proof, anchor, head);
  return range && inOneSpan(proof, range) ? range : null;
}

/** Why nothing is corrected from here; `null` where something is, or nothing is there. */
export function correctingRefused(proof: Proof, anchor: number, head: number): RefusalCode | null {
  const range = asked(proof, anchor, head);
  return range && !inOneSpan(proof, range) ? 'crosses-a-boundary' : null;
}

/** Whether the editor has put some of the range otherwise than the source has it. */
export const isCorrected = ({ corrections }: Proof, range: Range): boolean =>
  corrections.some((correction) => overlaps(correction, range));

/** The edit that lets a range read `text`; `null` if it reads so already. Lines of what is typed are one. */
export function correctEdit(proof: Proof, { start, end }: Range, text: string): CorrectText | null {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line === readingOf(proof, { start, end }) ? null : { kind: 'correct-text', start, end, text: line };
}

/** The edit that gives back what the source says. */
export const giveBackEdit = ({ start, end }: Range): CorrectText => ({ kind: 'correct-text', start, end, text: null });
