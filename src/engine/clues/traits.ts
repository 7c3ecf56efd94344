import type { Part } from '../lines/part.ts';
import { widestOf } from '../lines/widestOf.ts';
import { endsSentence } from '../roles/cues.ts';
import type { Piece } from '../runs/piece.ts';
import { FOLDED } from './foldedLabels.ts';
import { opensReadily } from './joints.ts';
import { PART_CLUES, type PartClues, partClue } from './partClues.ts';

/** What is measured of each piece before pieces are compared. */
export const TRAITS = [
  'kind',
  'head',
  'deck',
  'name',
  'lead',
  'text',
  'caption',
  'quote',
  'furniture',
  'first-width',
  'last-width',
  'mean-width',
  'last-line',
  'first-line',
  'radicals',
  'full-digits',
  'spaces',
  'han',
  'capitals',
  'open-end',
  'open-start',
  'ends-sentence',
  'ends-hyphen',
  'ends-comma',
  'starts-lower',
  'starts-upper',
  'starts-quote',
  'quotes-left-open',
  'quotes-closed',
  'echo',
  'blanks-above',
  'column',
  'length',
  'parts',
  'seam-above',
  'seam-below',
  'indent',
  'ends-with-letter',
  'opens',
] as const;
export type Trait = (typeof TRAITS)[number];
const WIDTH = TRAITS.length;
/** A trait's place among those of a piece. */
export const trait = (name: Trait): number => TRAITS.indexOf(name);

/** Datelines and names open a text for sure. */
const OPENED = 4;

const KINDS = ['head', 'name', 'text', 'caption', 'quote', 'furniture'] as const;
const RADICALS = partClue('radical-share');
const FULL_DIGITS = partClue('full-digit-share');
const SPACES = partClue('space-share');
const HAN = partClue('han-share');
const CAPITALS = partClue('capital-share');
const ECHO = partClue('echo');
const fold = (name: (typeof FOLDED)[number]): number => FOLDED.indexOf(name);

/** The traits of all pieces of a page, `[piece][trait]`. */
export function traitsOf(
  parts: readonly Part[],
  pieces: readonly Piece[],
  clues: PartClues,
  labels: Float32Array,
  seams: Float32Array,
): Float32Array {
  const values = new Float32Array(pieces.length * WIDTH);
  pieces.forEach((piece, k) => {
    values.set(traitsOfPiece(parts, piece, clues, labels, seams), k * WIDTH);
  });
  return values;
}

function traitsOfPiece(
  parts: readonly Part[],
  { from, to, kind, lead, openEnd, openStart, length }: Piece,
  clues: PartClues,
  labels: Float32Array,
  seams: Float32Array,
): number[] {
  const n = to - from;
  const first = parts[from] as Part;
  const last = parts[to - 1] as Part;
  const label = (...names: (typeof FOLDED)[number][]): number => {
    let sum = 0;
    for (const name of names) for (let i = from; i < to; i++) sum += labels[i * FOLDED.length + fold(name)] as number;
    return sum / n;
  };
  const clue = (which: number): number => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += clues.values[i * PART_CLUES.length + which] as number;
    return sum / n;
  };
  let mean = 0;
  for (let i = from; i < to; i++) mean += (parts[i] as Part).line.cells / n;
  const quotes = quotesOf(parts, from, to);
  return [
    KINDS.indexOf(kind),
    label('head', 'head-more'),
    labels[from * FOLDED.length + fold('head-more')] as number,
    label('name'),
    lead,
    label('lead', 'more', 'return'),
    label('caption', 'caption-more', 'credit'),
    label('quote'),
    label('furniture'),
    widestOf(parts, from, Math.min(to, from + 5)),
    widestOf(parts, Math.max(from, to - 5), to),
    mean,
    last.line.cells,
    first.line.cells,
    clue(RADICALS),
    clue(FULL_DIGITS),
    clue(SPACES),
    clue(HAN),
    clue(CAPITALS),
    openEnd ? 1 : 0,
    openStart ? 1 : 0,
    endsSentence(last.text) ? 1 : 0,
    /[-‐¬­]$/u.test(last.text) ? 1 : 0,
    /[,、;:]$/u.test(last.text) ? 1 : 0,
    /^\p{Ll}/u.test(first.text) ? 1 : 0,
    /^\p{Lu}/u.test(first.text) ? 1 : 0,
    /^[“"‘『「([]/u.test(first.text) ? 1 : 0,
    quotes.open,
    quotes.closed,
    clues.values[from * PART_CLUES.length + ECHO] as number,
    first.first ? Math.min(4, first.line.blanks) : -1,
    first.line.column,
    length,
    n,
    from === 0 ? 1 : (seams[from] as number),
    to === parts.length ? 1 : (seams[to] as number),
    first.line.indent,
    /[\p{L}\p{N}]$/u.test(last.text) ? 1 : 0,
    first.kind === 'text' ? opensReadily(first.text) : OPENED,
  ];
}

/** Quotations and brackets that a piece opens and does not close, and those that it closes and did not open. */
function quotesOf(parts: readonly Part[], from: number, to: number): { open: number; closed: number } {
  let open = 0;
  let closed = 0;
  for (let i = from; i < to; i++) {
    const { text } = parts[i] as Part;
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      if (unit === 0x201c || unit === 0x300c || unit === 0x28 || unit === 0x300a) open++;
      else if (unit === 0x201d || unit === 0x300d || unit === 0x29 || unit === 0x300b) {
        if (open > 0) open--;
        else closed++;
      }
    }
  }
  return { open: Math.min(3, open), closed: Math.min(3, closed) };
}
