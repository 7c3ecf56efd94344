/** Weights are stored in steps of a twelfth, one printable character each: 0 is `O`. */
const SCALE = 12;
const ZERO = 79;
const FIRST = 35;
const LAST = 126;
/** The one printable character in that range which JSON would have to escape is skipped over. */
const BACKSLASH = 92;

/** Weights as text of one character each: steps of 1/12 from −3.6 to +3.9, what lies beyond is cut off. */
export function packed(weights: Float32Array): string {
  return Array.from(weights, (weight) => {
    const unit = Math.min(LAST, Math.max(FIRST, Math.round(weight * SCALE) + ZERO));
    return String.fromCharCode(unit === BACKSLASH ? unit + 1 : unit);
  }).join('');
}

/** Reads packed weights; a text of another length belongs to other cues and is a fault. */
export function unpacked(text: string, length: number): Float32Array {
  if (text.length !== length) throw new Error(`weights: ${text.length} stored, ${length} needed; learn them again`);
  return Float32Array.from({ length }, (_, k) => (text.charCodeAt(k) - ZERO) / SCALE);
}

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
