import { eachWord } from '../roles/words.ts';
import { type TopicValues, topicWords } from '../weights/topicWords.ts';
import { seeded } from './seeded.ts';

/** How many directions, and how many more are tried, so that those kept are sure. */
export const TOPIC_DIMS = 24;
const SPARE = 8;
const TURNS = 12;
/** Texts are cut into stretches of about so many words, each about one thing. */
const STRETCH = 80;
/** Of a long text no more stretches than this count, so that no article outweighs the others. */
const MOST_STRETCHES = 6;
/** A word that stands in fewer stretches than this has no direction. */
const LEAST = 4;
/** … and one that stands in more than this share of them neither. */
const EVERYWHERE = 0.2;

/** A stretch of text: its words (numbers of rows), each with a weight; of length 1. */
type Row = readonly (readonly [word: number, weight: number])[];

/** Directions are kept in so many steps to either side of zero, four to a standard deviation and a half. */
const STEPS = 4;

/**
 * Directions of words from texts of one article each. Each script is learnt by itself. Deterministic.
 */
export function learnTopics(texts: readonly string[]): TopicValues {
  const plain = texts.map((text) => text.normalize('NFKC').replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, ''));
  const values = topicWords().flatMap((words) => Array.from(inSteps(directions(plain, words))));
  return { dims: TOPIC_DIMS, values: Float32Array.from(values) };
}

/**
 * `[word][dim]`: the first singular vectors of stretches by words (block power iteration, Halko et al. 2011), times how
 * much the word tells.
 */
function directions(texts: readonly string[], words: readonly (string | number)[]): Float32Array {
  const place = new Map(words.map((word, k) => [word, k]));
  const stretches = texts.flatMap((text) => stretchesOf(text, place));
  const counts = new Float64Array(words.length);
  for (const stretch of stretches) for (const word of stretch) (counts[word] as number)++;
  const most = stretches.length * EVERYWHERE;
  const tell = Array.from(counts, (n) => (n >= LEAST && n < most ? Math.log(stretches.length / n) : 0));
  const rows = stretches.map((stretch) => rowOf(stretch, tell)).filter((row) => row.length > 5);
  const block = turned(rows, words.length);
  const out = new Float32Array(words.length * TOPIC_DIMS);
  for (let w = 0; w < words.length; w++)
    for (let d = 0; d < TOPIC_DIMS; d++)
      out[w * TOPIC_DIMS + d] = (block[w * (TOPIC_DIMS + SPARE) + d] as number) * (tell[w] as number);
  return out;
}

function inSteps(values: Float32Array): Float32Array {
  const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length) || 1;
  return values.map((value) => Math.max(-STEPS, Math.min(STEPS, Math.round((value / spread) * 1.5))));
}

function stretchesOf(text: string, place: ReadonlyMap<string | number, number>): readonly ReadonlySet<number>[] {
  const seen: number[] = [];
  eachWord(text, (word) => {
    const at = place.get(word);
    if (at !== undefined) seen.push(at);
  });
  const count = Math.max(1, Math.round(seen.length / STRETCH));
  const size = Math.ceil(seen.length / count);
  return Array.from(
    { length: Math.min(count, MOST_STRETCHES) },
    (_, k) => new Set(seen.slice(k * size, (k + 1) * size)),
  );
}

function rowOf(stretch: ReadonlySet<number>, tell: readonly number[]): Row {
  const row = [...stretch].map((word) => [word, tell[word] as number] as const).filter(([, weight]) => weight > 0);
  const length = Math.sqrt(row.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return row.map(([word, weight]) => [word, weight / length]);
}

/** Turns a random block of directions towards the first singular vectors: `[word][TOPIC_DIMS + SPARE]`, orthonormal. */
function turned(rows: readonly Row[], words: number): Float64Array {
  const width = TOPIC_DIMS + SPARE;
  const random = seeded(11);
  let block = Float64Array.from({ length: words * width }, () => random() - 0.5);
  const along = new Float64Array(width);
  for (let turn = 0; turn < TURNS; turn++) {
    orthonormal(block, words, width);
    const next = new Float64Array(words * width);
    for (const row of rows) {
      along.fill(0);
      for (const [word, weight] of row)
        for (let d = 0; d < width; d++) (along[d] as number) += weight * (block[word * width + d] as number);
      for (const [word, weight] of row)
        for (let d = 0; d < width; d++) (next[word * width + d] as number) += weight * (along[d] as number);
    }
    block = next;
  }
  orthonormal(block, words, width);
  return block;
}

/** Gram–Schmidt, column by column. */
function orthonormal(block: Float64Array, words: number, width: number): void {
  for (let d = 0; d < width; d++) {
    for (let e = 0; e < d; e++) addColumn(block, words, width, d, e, -dot(block, words, width, d, e));
    const length = Math.sqrt(dot(block, words, width, d, d)) || 1;
    for (let w = 0; w < words; w++) (block[w * width + d] as number) /= length;
  }
}

function dot(block: Float64Array, words: number, width: number, d: number, e: number): number {
  let sum = 0;
  for (let at = 0; at < words * width; at += width) sum += (block[at + d] as number) * (block[at + e] as number);
  return sum;
}

function addColumn(block: Float64Array, words: number, width: number, d: number, e: number, times: number): void {
  for (let at = 0; at < words * width; at += width) (block[at + d] as number) += times * (block[at + e] as number);
}
