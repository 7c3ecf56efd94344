import type { PieceKind } from '../roles/label.ts';
import type { Chances } from '../stories/chances.ts';
import type { ProvenPieces } from './provenPieces.ts';

/** Neighbouring pieces of one owner that are given away together: their numbers, rising, without gaps. */
export type Run = readonly number[];

/** Two neighbours stay together where it is this probable that one story owns both. */
const TOGETHER = 0.5;
/** A piece this sure to open a story goes on from nothing. */
const OPENS = 0.5;

/** What may follow in a run on its first kind: names under a headline, jump lines and quotes in a text. */
const FOLLOWS: Readonly<Partial<Record<PieceKind, readonly PieceKind[]>>> = {
  head: ['head', 'name'],
  text: ['text', 'quote', 'name'],
};

const kindAt = ({ page }: ProvenPieces, k: number): PieceKind | undefined => page.pieces[k]?.kind;

/** Whether piece `k` goes where the one above it goes. */
function staysWithAbove(proven: ProvenPieces, chances: Chances, k: number, kind: PieceKind): boolean {
  const { owners, page } = proven;
  if (k < 1 || k >= page.pieces.length || owners[k] !== owners[k - 1]) return false;
  const follows = FOLLOWS[kind]?.includes(kindAt(proven, k) as PieceKind) ?? false;
  return follows && (page.pieces[k]?.lead ?? 1) < OPENS && chances.of(k - 1, k) >= TOGETHER;
}

/** The run that begins with piece `k`. */
export function runFrom(proven: ProvenPieces, chances: Chances, k: number): Run {
  const kind = kindAt(proven, k) as PieceKind;
  const run = [k];
  while (staysWithAbove(proven, chances, k + run.length, kind)) run.push(k + run.length);
  return run;
}

/** The run that ends with text piece `k`. */
export function runUpTo(proven: ProvenPieces, chances: Chances, k: number): Run {
  const run = [k];
  for (let first = k; staysWithAbove(proven, chances, first, 'text'); ) {
    first--;
    if (kindAt(proven, first) !== 'text') break;
    run.unshift(first);
  }
  return run;
}
