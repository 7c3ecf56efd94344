import { NUMBERS, readNumber, written } from '../../trees/digits.ts';

/** Weights are stored in steps of this: a label's log odds are a sum of some 200 of them, so the steps must be fine. */
const STEP = 1 / 512;
const ZERO = NUMBERS / 2;

/** Weights as text of two characters each: steps of 1/512 from −8.2 to +8.2, what lies beyond is cut off. */
export const packed = (weights: Float32Array): string =>
  Array.from(weights, (weight) =>
    written(Math.min(NUMBERS - 1, Math.max(0, Math.round(weight / STEP) + ZERO))),
  ).join('');

/** Reads packed weights; a text of another length belongs to other cues and is a fault. */
export function unpacked(text: string, length: number): Float32Array {
  if (text.length !== 2 * length)
    throw new Error(`weights: ${text.length / 2} stored, ${length} needed; learn them again`);
  return Float32Array.from({ length }, (_, k) => (readNumber(text, k) - ZERO) * STEP);
}
