import { REACH } from './likeness.ts';
import type { Pair } from './pairs.ts';

const WIDTH = 2 * REACH + 1;

/** The pair probabilities of a page as a band around the diagonal, and each piece's partners, best first. */
export interface Chances {
  readonly size: number;
  /** Probability that one story owns both pieces; 0 where they stand too far apart. */
  of(a: number, b: number): number;
  readonly partners: readonly (readonly number[])[];
}

export function chancesOf(size: number, pairs: readonly Pair[]): Chances {
  const band = new Float32Array(size * WIDTH);
  const partners: number[][] = Array.from({ length: size }, () => []);
  for (const { a, b, probability } of pairs) {
    band[a * WIDTH + b - a + REACH] = probability;
    band[b * WIDTH + a - b + REACH] = probability;
    partners[a]?.push(b);
    partners[b]?.push(a);
  }
  const of = (a: number, b: number): number =>
    Math.abs(a - b) > REACH ? 0 : (band[a * WIDTH + b - a + REACH] as number);
  partners.forEach((list, a) => void list.sort((x, y) => of(a, y) - of(a, x) || x - y));
  return { size, of, partners };
}
