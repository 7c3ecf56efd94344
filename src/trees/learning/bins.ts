import type { Cases } from './growForest.ts';

/** The clues of all cases as bin numbers, clue by clue: bin `k` of a clue holds values from edge `k - 1` up to edge `k`. */
export interface Bins {
  readonly clues: number;
  readonly size: number;
  /** `[clue][case]` */
  readonly columns: Uint8Array;
  /** Rising edges of each clue. */
  readonly edges: readonly Float32Array[];
}

/** Most bins of a clue. */
export const BINS = 48;
/** Edges are found on no more cases than this. */
const SAMPLE = 30_000;

/** Sorts every clue of every case into bins that hold about equally many cases. */
export function binned({ clues, values, answers }: Cases): Bins {
  const size = answers.length;
  const columns = new Uint8Array(clues * size);
  const edges: Float32Array[] = [];
  for (let clue = 0; clue < clues; clue++) {
    const own = edgesOf(values, clues, clue, size);
    edges.push(own);
    for (let i = 0; i < size; i++) columns[clue * size + i] = binOf(own, values[i * clues + clue] as number);
  }
  return { clues, size, columns, edges };
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function edgesOf(values: Float32Array, clues: number, clue: number, size: number): Float32Array {
  const stride = Math.max(1, Math.floor(size / SAMPLE));
  const seen = new Float32Array(Math.ceil(size / stride));
  for (let i = 0, k = 0; i < size; i += stride) seen[k++] = values[i * clues + clue] as number;
  seen.sort();
  const edges: number[] = [];
  for (let k = 0; k < seen.length; ) {
    const last = edges.at(-1) ?? Number.NEGATIVE_INFINITY;
    const value = seen[k] as number;
    if (k > 0 && value > (seen[k - 1] as number)) {
      const edge = between(seen[k - 1] as number, value);
      if (edge > last) edges.push(edge);
    }
    k = Math.max(k + 1, distinctAfter(seen, k, Math.floor(((edges.length + 1) * seen.length) / BINS)));
    if (edges.length === BINS - 1) break;
  }
  return Float32Array.from(edges);
}

/** The next place at which a new value begins, at or after `least`. */
function distinctAfter(seen: Float32Array, k: number, least: number): number {
  let at = Math.max(k + 1, Math.min(least, seen.length));
  while (at < seen.length && seen[at] === seen[at - 1]) at++;
  return at;
}

/** A number with few digits in `(low, high]`. */
function between(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (let digits = 2; digits < 8; digits++) {
    const short = Math.fround(Number(middle.toPrecision(digits)));
    if (short > low && short <= high) return short;
  }
  return high;
}
