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
    const apart = i === 0 || line.blanks > 0 || BRACKETED.test(text) || (SENDS.test(text) && isBehindText(parts, i));
    if (!columnNote.test(text) || !apart) continue;
    settled.fill('other', i, endOf(parts, i));
  }
  return settled;
}

/** Where to send what one writes, as such notes say it. */
const SENDS = /[寄至到发發][:]|[邮郵][箱编編]|@/u;

/** Whether the text above a part is over. */
const isBehindText = (parts: readonly Part[], i: number): boolean =>
  endsSentence(parts[i - 1]?.text ?? '') || SIGNED.test(parts[i - 1]?.text ?? '');

/** Who signs a letter or a text: a few Han, in brackets or not. */
const SIGNED = /^[(□■○]? ?[\u3400-\u9fff ]{2,14}\)?$/u;

function endOf(parts: readonly Part[], from: number): number {
  let to = from + 1;
  if (BRACKETED.test(parts[from]?.text ?? '')) return to;
  const goesOn = (i: number): boolean => parts[i]?.line.blanks === 0 && !endsSentence(parts[i - 1]?.text ?? '');
  while (to < from + MOST_LINES && goesOn(to)) to++;
  return to;
}
