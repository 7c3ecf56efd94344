/** After so many turns of power iteration what several axes span together has long settled, though not each of like width. */
const TURNS = 200;

/** Where a cloud of vectors lies: its middle, and the axes along which it is widest, widest first. */
export interface Axes {
  readonly middle: Float64Array;
  /** `[axis][dim]`, each of length 1, at right angles. */
  readonly axes: readonly Float64Array[];
}

/** The first so many principal axes of some vectors of one length (Pearson 1901). */
export function principalAxes(vectors: readonly ArrayLike<number>[], count: number): Axes {
  const dims = vectors[0]?.length ?? 0;
  const middle = new Float64Array(dims);
  for (const vector of vectors)
    for (let d = 0; d < dims; d++) (middle[d] as number) += (vector[d] as number) / vectors.length;
  const spread = spreadOf(vectors, middle);
  const axes: Float64Array[] = [];
  while (axes.length < count) axes.push(widest(spread, axes));
  return { middle, axes };
}

/** `[dim][dim]`: how the dimensions vary together. */
function spreadOf(vectors: readonly ArrayLike<number>[], middle: Float64Array): readonly Float64Array[] {
  const dims = middle.length;
  const spread = Array.from(middle, () => new Float64Array(dims));
  for (const vector of vectors)
    for (let i = 0; i < dims; i++) {
      const row = spread[i] as Float64Array;
      const off = (vector[i] as number) - (middle[i] as number);
      for (let j = 0; j < dims; j++) (row[j] as number) += off * ((vector[j] as number) - (middle[j] as number));
    }
  return spread;
}

/** The axis along which most is left once those known are taken away. */
function widest(spread: readonly Float64Array[], known: readonly Float64Array[]): Float64Array {
  let axis = Float64Array.from(spread, (_, i) => Math.sin(i * (known.length + 1) + known.length));
  for (let turn = 0; turn < TURNS; turn++) {
    const next = Float64Array.from(spread, (row) => dot(row, axis));
    for (const other of known) {
      const share = dot(other, next);
      for (let d = 0; d < next.length; d++) (next[d] as number) -= share * (other[d] as number);
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    axis = next.map((value) => value / length);
  }
  return axis;
}

/** The sum of the products of two vectors' values. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}
