import type { Part } from '../lines/part.ts';
import type { Vocabulary } from '../roles/words.ts';
import { jointsOf } from './joints.ts';

/** So many parts before and after are asked whether they go on from a text, or in it. */
const ELSEWHERE = 12;

/**
 * How readily the text goes on from one part to another near by, asked once: each is asked for twice, as what the upper one
 * goes on in, and as what goes on in the lower one.
 */
export function nearJoints(parts: readonly Part[], words: Vocabulary): (above: number, below: number) => number {
  const texts = parts.map(({ text }) => text);
  const joint = jointsOf(texts, texts, words);
  const width = 2 * ELSEWHERE + 1;
  const place = (above: number, below: number): number => above * width + below - above + ELSEWHERE - 1;
  const values = new Float32Array(parts.length * width);
  for (let a = 0; a < parts.length; a++)
    for (let b = Math.max(0, a + 1 - ELSEWHERE); b <= a + 1 + ELSEWHERE && b < parts.length; b++)
      values[place(a, b)] = joint(a, b);
  return (above, below) => values[place(above, below)] as number;
}

/** The readiest of the seams near one that are not it. */
export function readyElsewhere(count: number, i: number, readyAt: (k: number) => number): number {
  let best = -9;
  for (let k = Math.max(1, i - ELSEWHERE); k <= i + ELSEWHERE && k < count; k++)
    if (k !== i) best = Math.max(best, readyAt(k));
  return best;
}
