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
