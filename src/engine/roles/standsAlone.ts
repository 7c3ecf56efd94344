import type { Part } from '../lines/part.ts';
import { widestOf } from '../lines/widestOf.ts';
import { endsSentence } from './cues.ts';

/** So many lines above and below tell how wide the column is, and whether it is wrapped. */
const NEAR = 3;
/** A line that is filled so far with the next line's first word had room for it. */
const ROOMY = 0.85;
/** Fewer units are no column. */
const NARROWEST = 18;

const LATIN_LINE = /^[“”"'‘’«„]?\p{Lu}[^\p{Script=Han}]*[\p{L}\d”"’»)?]$/u;
/** What ends in a small word goes on. */
const SMALL_END = / \p{Ll}{1,3}$/u;
/** Another sentence begins in it: a headline that runs in, a dateline. */
const STOP_INSIDE = /[.!?] ?[—–-]? ?\p{Lu}\S* /u;
const CAPITAL = /^[“”"'‘’«„]?\p{Lu}/u;

/**
 * Whether a line stands alone in wrapped text: under the end of a sentence, itself none, and broken off though the next
 * line's first word, a capital, had room in it. No text breaks off so: it heads what follows, or signs, or sets something off.
 */
export function standsAlone(parts: readonly Part[], i: number): boolean {
  const [above, part, below] = [parts[i - 1], parts[i] as Part, parts[i + 1]];
  if (!above || !below || !isText(part) || !isText(below) || part.line.blanks > 0 || below.line.blanks > 0)
    return false;
  if (
    !LATIN_LINE.test(part.text) ||
    STOP_INSIDE.test(part.text) ||
    SMALL_END.test(part.text) ||
    endsSentence(part.text) ||
    !endsSentence(above.text)
  )
    return false;
  const width = widthNear(parts, i);
  if (width < NARROWEST || !CAPITAL.test(below.text) || !leavesRoom(part, below, width)) return false;
  return [i - 3, i - 2, i + 1, i + 2].every((k) => isWrapped(parts, k, width));
}

const isText = ({ kind, first, last }: Part): boolean => kind === 'text' && first && last;

/** How wide the column is by the lines to either side, where they differ by the narrower: another column may begin there. */
const widthNear = (parts: readonly Part[], i: number): number =>
  Math.min(widestOf(parts, i - NEAR, i), widestOf(parts, i + 1, i + NEAR + 1));

const leavesRoom = (part: Part, below: Part, width: number): boolean =>
  part.line.cells + 1 + (below.text.split(' ')[0] ?? '').length <= ROOMY * width;

/** Whether a line is broken where the column ends, or ends a sentence. */
function isWrapped(parts: readonly Part[], k: number, width: number): boolean {
  const [part, below] = [parts[k], parts[k + 1]];
  if (!part) return false;
  return !below || endsSentence(part.text) || !leavesRoom(part, below, width);
}
