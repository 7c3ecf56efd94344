import { MEANING_DIMS } from '../weights/meanings.ts';
import { type Mean, meanAt } from './meanDirection.ts';

const ROUNDS = 8;
/** A sign of which so little is known stands for nothing. */
const LEAST_KNOWN = 1;
/** Rare pairs count less: by the root of their count. */
const weightOf = (count: number): number => Math.sqrt(Math.min(1, (count + 2) / 2000));

type Directions = ReadonlyMap<string, Float64Array>;

/** Signs, and the direction of each as the first of a pair and as the second. */
export interface SignMeanings {
  readonly signs: readonly string[];
  readonly first: readonly Float64Array[];
  readonly second: readonly Float64Array[];
}

/**
 * Directions of single signs so that the first sign's and the second's together come near those of their pairs: least
 * squares, one side after the other. `counts`: how often each pair is met.
 */
export function signsOf(pairs: Directions, counts: ReadonlyMap<string, number>): SignMeanings {
  const weights = new Map([...pairs.keys()].map((pair) => [pair, weightOf(counts.get(pair) ?? 0)]));
  let first: Directions = new Map();
  let second: Directions = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    first = fitted(pairs, weights, 0, second);
    second = fitted(pairs, weights, 1, first);
  }
  const signs = knownSigns(weights);
  const nothing = new Float64Array(MEANING_DIMS);
  const of = (side: Directions): readonly Float64Array[] => signs.map((sign) => side.get(sign) ?? nothing);
  return { signs, first: of(first), second: of(second) };
}

/** What the signs of one side, 0 or 1, leave to be said by those of the other: the mean over a sign's pairs. */
function fitted(pairs: Directions, weights: ReadonlyMap<string, number>, side: 0 | 1, others: Directions): Directions {
  const means = new Map<string, Mean>();
  for (const [pair, direction] of pairs) {
    const other = others.get(pair.charAt(1 - side));
    const left = other ? direction.map((value, d) => value - (other[d] as number)) : direction;
    meanAt(means, pair.charAt(side)).add(left, weights.get(pair) as number);
  }
  // A sign of which little is known is held near nothing (ridge).
  return new Map(
    [...means].map(([sign, { sum, weight }]) => [sign, sum.map((value) => value / (weight + LEAST_KNOWN))]),
  );
}

function knownSigns(weights: ReadonlyMap<string, number>): readonly string[] {
  const known = new Map<string, number>();
  for (const [pair, weight] of weights) for (const sign of pair) known.set(sign, (known.get(sign) ?? 0) + weight);
  return [...known]
    .filter(([, weight]) => weight >= LEAST_KNOWN)
    .map(([sign]) => sign)
    .sort();
}
