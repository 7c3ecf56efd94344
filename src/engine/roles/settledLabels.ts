import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import { kindOf, type Label } from './label.ts';

/** Labels of the chain, put right where the words of two headline lines settle which of them is the kicker. */
export function settledLabels(parts: readonly Part[], labels: readonly Label[], lexicon: Lexicon): readonly Label[] {
  const settled = [...labels];
  for (let i = 0; i + 1 < parts.length; i++) {
    if (!isKicker(parts, settled, i, lexicon)) continue;
    settled[i] = 'kicker';
    settled[i + 1] = 'headline';
  }
  return settled;
}

/** A headline line of its own that names who speaks or acts, over a headline line that is no shorter. */
function isKicker(parts: readonly Part[], labels: readonly Label[], i: number, { kicker }: Lexicon): boolean {
  const part = parts[i] as Part;
  const below = parts[i + 1] as Part;
  const isHead = (k: number): boolean => labels[k] !== undefined && kindOf(labels[k]) === 'head';
  const goesOn = labels[i] === 'headline-more' && part.line.blanks === 0;
  if (!isHead(i) || !isHead(i + 1) || goesOn) return false;
  return kicker.test(part.text) && below.cells >= part.cells && !/^[—–-]/u.test(below.text);
}
