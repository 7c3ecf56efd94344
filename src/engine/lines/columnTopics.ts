import { cosineAt, topicSums } from '../roles/topics.ts';
import { vocabularyOf } from '../roles/words.ts';
import { storedTopics } from '../weights/storedTopics.ts';
import type { Line } from './line.ts';

/** What the lines of a page are about, one direction each, to tell the column of another story. */
export interface LineTopics {
  readonly dims: number;
  /** `[line][dim]`. */
  readonly sums: Float32Array;
}

export function lineTopics(lines: readonly Line[]): LineTopics {
  const topics = storedTopics();
  const words = vocabularyOf(lines.map(({ plain }) => plain.text));
  return { dims: topics.dims, sums: topicSums(topics, words.of, words) };
}

/** So much of what a column was about is left after each of its lines. */
const STAYS = 0.8;

/** What a column is about once a line has gone on in it; `about` is what it was before, nothing for a new one. */
export function aboutWith({ dims, sums }: LineTopics, about: Float64Array | null, line: number): Float64Array {
  const next = new Float64Array(dims);
  for (let d = 0; d < dims; d++) next[d] = STAYS * (about?.[d] ?? 0) + (sums[line * dims + d] as number);
  return next;
}

/**
 * Log likelihood ratio by the cosine of line and column, counted over 57 pages as pdftotext gives them: the line that goes
 * on a text against lines of other stories near by.
 */
const RATIO = { atNothing: -0.35, perCosine: 2.3, least: -1.3, most: 1.6 };

/** How strongly what a line is about speaks for its going on in a column; 0 where nothing is known of one. */
export function fitsTopic({ dims, sums }: LineTopics, about: Float64Array, line: number): number {
  const cosine = cosineAt(about, 0, sums, line, dims);
  if (cosine === 0) return 0;
  return Math.max(RATIO.least, Math.min(RATIO.most, RATIO.atNothing + RATIO.perCosine * cosine));
}
