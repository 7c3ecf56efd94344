import { jointsOf } from '../clues/joints.ts';
import type { Part } from '../lines/part.ts';
import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';
import { marginsOf } from './margins.ts';

/** How readily the texts of a page go on in one another by the wording at their ends. All values: see `bandPlace`. */
export interface PieceJoints {
  /** How readily the wording goes on from any piece to any other (`jointReady`). */
  joint(above: number, below: number): number;
  /** From the first piece on to the second (`jointReady`). */
  readonly ready: Float32Array;
  /** That less the best with which the first goes on in any other text; 0 counts as good as nothing better. */
  readonly onward: Float32Array;
  /** From the second piece on to the first, less the best with which any other text goes on in the first. */
  readonly backward: Float32Array;
}

export function pieceJoints(pieces: readonly Piece[], parts: readonly Part[], words: Vocabulary): PieceJoints {
  const ready = new Float32Array(bandSize(pieces.length));
  const back = new Float32Array(ready.length);
  const joint = jointsOf(
    pieces.map(({ to }) => parts[to - 1]?.text ?? ''),
    pieces.map(({ from }) => parts[from]?.text ?? ''),
    words,
  );
  for (let a = 0; a < pieces.length; a++) {
    if ((pieces[a] as Piece).kind !== 'text') continue;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++) {
      if (a === b || (pieces[b] as Piece).kind !== 'text') continue;
      const value = joint(a, b);
      ready[bandPlace(a, b)] = value;
      back[bandPlace(b, a)] = value;
    }
  }
  return { joint, ready, onward: marginsOf(pieces, ready), backward: marginsOf(pieces, back) };
}
