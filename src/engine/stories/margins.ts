import type { Piece } from '../runs/piece.ts';
import { bandPlace, REACH } from './likeness.ts';

/**
 * Of each piece and another near by, what a value of both (see `bandPlace`) is less the best that the first has with any
 * other text: how far it stands out.
 */
export function marginsOf(pieces: readonly Piece[], values: Float32Array): Float32Array {
  const margins = new Float32Array(values.length);
  for (let a = 0; a < pieces.length; a++) {
    const from = Math.max(0, a - REACH);
    const to = Math.min(pieces.length, a + REACH + 1);
    const [best, second] = bestTwo(pieces, values, a, from, to);
    for (let b = from; b < to; b++) {
      const value = values[bandPlace(a, b)] as number;
      margins[bandPlace(a, b)] = value - (value === best ? second : best);
    }
  }
  return margins;
}

function bestTwo(pieces: readonly Piece[], values: Float32Array, a: number, from: number, to: number) {
  let best = 0;
  let second = 0;
  for (let b = from; b < to; b++) {
    if (a === b || (pieces[b] as Piece).kind !== 'text') continue;
    const value = values[bandPlace(a, b)] as number;
    if (value > best) {
      second = best;
      best = value;
    } else if (value > second) second = value;
  }
  return [best, second] as const;
}
