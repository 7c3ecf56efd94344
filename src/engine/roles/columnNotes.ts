import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { endsSentence } from './cues.ts';
import type { Label } from './label.ts';

/** A note takes no more lines. */
const MOST_LINES = 4;
const BRACKETED = /^\(.*\)$/u;

/**
 * Labels of a page's parts, with what the paper says of a column (who may write to it, who has filled it) taken for what
 * it is, furniture: in brackets, or apart from the text above; to the end of its sentence.
 */
export function withNotes(parts: readonly Part[], labels: readonly Label[], { columnNote }: Lexicon): readonly Label[] {
  const settled = [...labels];
  for (let i = 0; i < parts.length; i++) {
    const { text, line } = parts[i] as Part;
    if (!columnNote.test(text) || !(i === 0 || line.blanks > 0 || BRACKETED.test(text))) continue;
    settled.fill('other', i, endOf(parts, i));
  }
  return settled;
}

function endOf(parts: readonly Part[], from: number): number {
  let to = from + 1;
  const goesOn = (i: number): boolean => parts[i]?.line.blanks === 0 && !endsSentence(parts[i - 1]?.text ?? '');
  while (to < from + MOST_LINES && goesOn(to)) to++;
  return to;
}
