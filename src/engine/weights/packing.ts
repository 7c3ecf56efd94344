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
