import type { Piece } from '../runs/piece.ts';

/** Pieces on the way to becoming a story. */
export interface Group {
  /** Its pieces' numbers, rising. */
  readonly ids: readonly number[];
  readonly heads: number;
  readonly leads: number;
  readonly texts: number;
  readonly captions: number;
  readonly credits: number;
  /** UTF-16 units of plain text. */
  readonly length: number;
  /** Probability of the weakest join that made it; 1 for a single piece. */
  readonly weakest: number;
}

const SURE_LEAD = 0.5;

export const groupOf = (piece: Piece, i: number): Group => ({
  ids: [i],
  heads: piece.kind === 'head' ? 1 : 0,
  leads: piece.lead > SURE_LEAD ? 1 : 0,
  texts: piece.kind === 'text' ? 1 : 0,
  captions: piece.kind === 'caption' ? 1 : 0,
  credits: piece.credited ? 1 : 0,
  length: piece.length,
  weakest: 1,
});

export const joined = (x: Group, y: Group, probability: number): Group => ({
  ids: [...x.ids, ...y.ids].sort((a, b) => a - b),
  heads: x.heads + y.heads,
  leads: x.leads + y.leads,
  texts: x.texts + y.texts,
  captions: x.captions + y.captions,
  credits: x.credits + y.credits,
  length: x.length + y.length,
  weakest: Math.min(x.weakest, y.weakest, probability),
});

export const SHAPES = 9;

/** What a group is made of: each pair of shapes has weights of its own. */
export function shapeOf({ heads, leads, texts, captions }: Group): number {
  if (texts > 0) return (heads > 0 ? 2 : 0) + (leads > 0 ? 1 : 0);
  if (captions > 0) return heads > 0 ? 4 : 5;
  if (heads > 1) return 6;
  return heads > 0 ? 7 : 8;
}
