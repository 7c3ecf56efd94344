import { SEAM_CLUES } from './seamClues.ts';

/** What trees are told of a part to say what kind it is: what is told of the seam above it, and of that below. */
export const KIND_CLUES: readonly string[] = [
  ...SEAM_CLUES.map((name) => `above ${name}`),
  ...SEAM_CLUES.map((name) => `below ${name}`),
];

const WIDTH = SEAM_CLUES.length;

/** Writes the clues of a part to `out` from `at`. `seams`: the clues of all seams of the page, each above its part. */
export function kindClues(seams: Float32Array, part: number, out: Float32Array, at: number): void {
  const from = part * WIDTH;
  out.set(seams.subarray(from, from + WIDTH), at);
  const below = seams.subarray(from + WIDTH, from + 2 * WIDTH);
  if (below.length > 0) out.set(below, at + WIDTH);
  else out.fill(-1, at + WIDTH, at + 2 * WIDTH);
}
