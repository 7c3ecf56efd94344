import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { withNotes } from './columnNotes.ts';
import { contentsParts } from './contents.ts';
import { endsSentence } from './cues.ts';
import { kindOf, type Label } from './label.ts';

/** Labels of the chain, put right where words settle it: which of two headline lines is the kicker, what is no byline. */
export function settledLabels(parts: readonly Part[], labels: readonly Label[], lexicon: Lexicon): readonly Label[] {
  const settled = [...labels];
  for (let i = 0; i + 1 < parts.length; i++) {
    if (!isKicker(parts, settled, i, lexicon)) continue;
    settled[i] = 'kicker';
    settled[i + 1] = 'headline';
  }
  return withContents(parts, withNotes(parts, inSentence(parts, settled, lexicon), lexicon));
}

/** A list of what other pages hold is the page's. */
function withContents(parts: readonly Part[], labels: readonly Label[]): readonly Label[] {
  const listed = contentsParts(parts);
  return labels.map((label, i) => (listed.has(i) && kindOf(label) !== 'furniture' ? 'other' : label));
}

const RUNNING: ReadonlySet<Label> = new Set(['lead', 'more', 'return']);

/** What stands in mid-sentence and says nothing of a writer is no byline, whatever it looks like: it is text that goes on. */
function inSentence(
  parts: readonly Part[],
  labels: readonly Label[],
  { byline, signature }: Lexicon,
): readonly Label[] {
  return labels.map((label, i) => {
    const [above, part] = [parts[i - 1], parts[i] as Part];
    if (label !== 'byline' || part.kind !== 'text' || !above || part.line.blanks > 0) return label;
    const named = byline.test(part.text) || signature.test(part.text) || endsSentence(above.text);
    return named || above.kind !== 'text' || !RUNNING.has(labels[i - 1] as Label) ? label : 'more';
  });
}

/** The name of a series and its number in a ring: `文明创建进行时①`. */
const SERIES = /^[\u3400-\u9fff“”·—]{3,16}[①-⑳]$/u;

/** A headline line of its own that names who speaks or acts, over a headline line that is no shorter. */
function isKicker(parts: readonly Part[], labels: readonly Label[], i: number, { kicker }: Lexicon): boolean {
  const part = parts[i] as Part;
  const below = parts[i + 1] as Part;
  const isHead = (k: number): boolean => labels[k] !== undefined && kindOf(labels[k]) === 'head';
  const goesOn = labels[i] === 'headline-more' && part.line.blanks === 0;
  if (!isHead(i) || !isHead(i + 1) || goesOn) return false;
  if (SERIES.test(part.text)) return true;
  return kicker.test(part.text) && below.cells >= part.cells && !/^[—–-]/u.test(below.text);
}
