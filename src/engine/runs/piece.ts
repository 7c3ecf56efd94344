import type { PieceKind } from '../roles/label.ts';

/** A run of neighbouring parts that surely belong together: `[from, to)` in the list of parts. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: PieceKind;
  /** UTF-16 units of plain text in it. */
  readonly length: number;
  /** Probability that it is the beginning of a story's text. */
  readonly lead: number;
  /** Probability that it does not go on from the piece above. */
  readonly fresh: number;
  /** A photographer's name stands in it. */
  readonly credited: boolean;
  /** Its text breaks off in mid-sentence. */
  readonly openEnd: boolean;
  /** Its text begins in mid-sentence, as far as one can see. */
  readonly openStart: boolean;
}
