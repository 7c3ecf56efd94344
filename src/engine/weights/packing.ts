import { NUMBERS, readNumber, written } from '../trees/digits.ts';

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

const FIRST = 35;
/** The one printable character in the range of steps which JSON would have to escape is skipped over. */
const BACKSLASH = 92;

/** Steps from -4 to 4 as text, two to a character: the numbers 0 to 80, from `#` on. An odd last one stands alone. */
export function packedSteps(steps: Float32Array): string {
  let text = '';
  for (let k = 0; k < steps.length; k += 2) {
    const unit = FIRST + ((steps[k] as number) + 4) * 9 + (steps[k + 1] ?? 0) + 4;
    text += String.fromCharCode(unit >= BACKSLASH ? unit + 1 : unit);
  }
  return text;
}

/** Reads packed steps; a text for another number of steps is a fault. */
export function unpackedSteps(text: string, length: number): Float32Array {
  if (text.length !== Math.ceil(length / 2))
    throw new Error(`weights: ${2 * text.length} steps stored, ${length} needed; learn them again`);
  return Float32Array.from({ length }, (_, k) => {
    const unit = text.charCodeAt(k >> 1);
    const both = (unit > BACKSLASH ? unit - 1 : unit) - FIRST;
    return (k % 2 === 0 ? Math.floor(both / 9) : both % 9) - 4;
  });
}
