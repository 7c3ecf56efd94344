import { isVerse } from '../../clean/ruledBreaks.ts';
import type { Line } from './line.ts';

/** A stanza has so many lines, and a poem so many stanzas: a block of headline lines has no second one like it. */
const STANZA = { least: 4, most: 20 };
const STANZAS = 2;

/**
 * Which lines are of verse, and of those which are of a poem's later stanzas: two blocks of verse and more between
 * blank lines, one after the other.
 */
export function verseLines(lines: readonly Line[]): readonly ('first' | 'later' | undefined)[] {
  const found = lines.map((): 'first' | 'later' | undefined => undefined);
  let poem: (readonly [number, number])[] = [];
  for (const block of blocksOf(lines)) {
    if (isStanza(lines.slice(...block))) poem.push(block);
    else poem = [];
    if (poem.length === STANZAS) found.fill('first', ...(poem[0] as [number, number]));
    if (poem.length >= STANZAS) found.fill('later', ...block);
  }
  return found;
}

/** Stretches of lines between blank lines, as numbers from and to. */
function blocksOf(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const begins = lines.flatMap(({ blanks }, i) => (i === 0 || blanks > 0 ? [i] : []));
  return begins.map((from, k) => [from, begins[k + 1] ?? lines.length] as const);
}

const isStanza = (block: readonly Line[]): boolean =>
  block.length >= STANZA.least && block.length <= STANZA.most && isVerse(block.map(({ plain }) => plain.text));
