/** Seeds of sets are so far apart. */
const SETS = 1000;

/** A stream of numbers 0…1 that is the same for the same seed and set (mulberry32, T. Ettinger). */
export function seeded(seed: number, set = 0): () => number {
  let state = (seed + SETS * set) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream of such numbers. */
export type Random = () => number;

/** One of a list, each as probably. */
export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** A whole number from the least to the most. */
export const between = ([least, most]: readonly [number, number], random: Random): number =>
  least + Math.floor(random() * (most - least + 1));
