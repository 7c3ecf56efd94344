import type { Part } from '../lines/part.ts';
import { widestOf } from '../lines/widestOf.ts';
import { cohesionsOf } from '../roles/cues.ts';
import { cosineAt, type Topics, topicSums } from '../roles/topics.ts';
import type { Vocabulary } from '../roles/words.ts';
import { FOLDED } from './foldedLabels.ts';
import { jointWord, opensReadily } from './joints.ts';
import { nearJoints, readyElsewhere } from './nearJoints.ts';
import { habitCuts, headSides, PAGE_HABITS, pageHabits } from './pageHabits.ts';
import { PART_CLUES, type PartClues, partClue } from './partClues.ts';

const CORE = [
  ...(
    [
      'cells',
      'of-page-column',
      'of-local-column',
      'blanks-above',
      'indent',
      'kind',
      'capital-share',
      'title-case-share',
    ] as const
  ).map(partClue),
  ...(
    ['radical-share', 'punctuation-share', 'digit-share', 'echo', 'ends-with-letter', 'mates', 'length'] as const
  ).map(partClue),
  ...PART_CLUES.flatMap((name, k) =>
    /^wording-(ends-sentence|ends-comma|starts-lower|starts-upper|byline-words|opening-words|starts-mark|folio-words|caption-words|stop-inside)$/.test(
      name,
    )
      ? [k]
      : [],
  ),
];
const FAR = [
  ...(['of-local-column', 'cells', 'blanks-above', 'kind', 'radical-share'] as const).map(partClue),
  ...PART_CLUES.flatMap((name, k) => (/^wording-(ends-sentence|opening-words)$/.test(name) ? [k] : [])),
];
const LABEL_STEPS = [-3, -2, -1, 0, 1, 2];
const COHESIONS = [3, 6, 14];
/** What the page's habits say of a seam at a headline. */
const HABIT_CUTS = ['ends-say-cut', 'words-say-cut'] as const;
const OWN = [
  'cohesion-3',
  'cohesion-6',
  'cohesion-14',
  'seam-word',
  'seam-ready',
  'above-ready-elsewhere',
  'below-ready-elsewhere',
  'opens',
  'width-step',
  'column-step',
  'column-above-of-page',
  'last-of-column-above',
  'font-step',
  'column-side-step',
  'row-step',
  'same-line',
  'rank-of-cohesion',
  'topic-4',
  'topic-10',
  'rank-of-topic',
  ...PAGE_HABITS,
  ...HABIT_CUTS,
] as const;

/** What trees are told of the seam above a part. */
export const SEAM_CLUES: readonly string[] = [
  ...PART_CLUES.map((name) => `below:${name}`),
  ...CORE.map((k) => `above:${PART_CLUES[k]}`),
  ...CORE.map((k) => `second-below:${PART_CLUES[k]}`),
  ...[-2, 2].flatMap((d) => FAR.map((k) => `${d}:${PART_CLUES[k]}`)),
  ...[-3, 3].flatMap((d) => FAR.map((k) => `${d}:${PART_CLUES[k]}`)),
  ...LABEL_STEPS.flatMap((d) => FOLDED.map((name) => `${d}:${name}`)),
  ...OWN,
];
const WIDTH = SEAM_CLUES.length;

/** The clues of the seams above all parts of a page, `[part][clue]`; the first part's is not asked for. */
export function seamCluesOf(
  parts: readonly Part[],
  clues: PartClues,
  labels: Float32Array,
  words: Vocabulary,
  topics: Topics,
): Float32Array {
  const turns = topicTurns(topics, words);
  const out = new Float32Array(parts.length * WIDTH);
  const cohesions = COHESIONS.map((reach) => cohesionsOf(words, reach));
  const own = PART_CLUES.length;
  const habits = pageHabits(parts, labels, words);
  const ready = nearJoints(parts, words);
  for (let i = 1; i < parts.length; i++) {
    let at = i * WIDTH;
    const copy = (d: number, list: readonly number[]): void => {
      const inside = i + d >= 0 && i + d < parts.length;
      for (const k of list) out[at++] = inside ? (clues.values[(i + d) * own + k] as number) : -1;
    };
    for (let k = 0; k < own; k++) out[at++] = clues.values[i * own + k] as number;
    copy(-1, CORE);
    copy(1, CORE);
    for (const d of [-2, 2, -3, 3]) copy(d, FAR);
    putLabels(labels, parts.length, i, out, at);
    at += LABELS_TAKE;
    at = addOwn(parts, clues, words, cohesions, ready, i, out, at);
    for (const turn of turns) out[at++] = turn[i] as number;
    out[at++] = lowerAround(turns[0] as Float32Array, i);
    putHabits(habits, labels, i, out, at);
  }
  return out;
}

const LABELS_AT = SEAM_CLUES.indexOf(`${LABEL_STEPS[0]}:${FOLDED[0]}`);
const LABELS_TAKE = LABEL_STEPS.length * FOLDED.length;

/** Writes what the chain takes the parts around a seam for. */
function putLabels(labels: Float32Array, parts: number, i: number, out: Float32Array, from: number): void {
  let at = from;
  for (const d of LABEL_STEPS)
    for (let l = 0; l < FOLDED.length; l++)
      out[at++] = i + d >= 0 && i + d < parts ? (labels[(i + d) * FOLDED.length + l] as number) : -1;
}

const HABITS_AT = SEAM_CLUES.length - PAGE_HABITS.length - HABIT_CUTS.length;

function putHabits(habits: readonly number[], labels: Float32Array, i: number, out: Float32Array, at: number): void {
  out.set(habits, at);
  out.set(habitCuts(headSides(habits), labels, i), at + habits.length);
}

/** The same clues with other labels: all else of them depends on the text alone. */
export function relabelled(
  clues: Float32Array,
  parts: readonly Part[],
  labels: Float32Array,
  words: Vocabulary,
): Float32Array {
  const out = Float32Array.from(clues);
  const habits = pageHabits(parts, labels, words);
  for (let i = 1; i < parts.length; i++) {
    putLabels(labels, parts.length, i, out, i * WIDTH + LABELS_AT);
    putHabits(habits, labels, i, out, i * WIDTH + HABITS_AT);
  }
  return out;
}

function addOwn(
  parts: readonly Part[],
  clues: PartClues,
  words: Vocabulary,
  cohesions: readonly Float64Array[],
  ready: (above: number, below: number) => number,
  i: number,
  out: Float32Array,
  from: number,
): number {
  let at = from;
  const above = parts[i - 1] as Part;
  const below = parts[i] as Part;
  for (const cohesion of cohesions) out[at++] = cohesion[i] as number;
  out[at++] = jointWord(above.text, below.text, words);
  out[at++] = ready(i - 1, i);
  out[at++] = readyElsewhere(parts.length, i, (k) => ready(i - 1, k));
  out[at++] = readyElsewhere(parts.length, i, (k) => ready(k - 1, i));
  out[at++] = opensReadily(below.text);
  out[at++] = above.line.cells - below.line.cells;
  const columnAbove = widestOf(parts, i - 5, i);
  const columnBelow = widestOf(parts, i, i + 5);
  out[at++] = (columnAbove - columnBelow) / Math.max(columnAbove, columnBelow, 1);
  out[at++] = columnAbove / clues.pageColumn;
  out[at++] = above.line.cells / Math.max(1, columnAbove);
  out[at++] = trace(clues, i, i + 4) - trace(clues, i - 4, i);
  out[at++] = below.line.column - above.line.column;
  out[at++] = Math.min(99, Math.max(-99, below.start - above.end));
  out[at++] = below.line === above.line ? 1 : 0;
  out[at++] = lowerAround(cohesions[1] as Float64Array, i);
  return at;
}

const AROUND = 6;

/** At how many seams near by it is lower: at none where it is lowest. */
function lowerAround(values: Float32Array | Float64Array, i: number): number {
  let lower = 0;
  for (let k = Math.max(1, i - AROUND); k <= i + AROUND && k < values.length; k++)
    if ((values[k] as number) < (values[i] as number)) lower++;
  return lower;
}

const TOPIC_REACHES = [4, 10];

/** How like the topics of so many parts above each seam and below it are, for each reach, -1…1. */
function topicTurns(topics: Topics, words: Vocabulary): readonly Float32Array[] {
  const { dims } = topics;
  const own = topicSums(topics, words.of, words);
  const size = words.of.length;
  const sums = new Float64Array((size + 1) * dims);
  for (let k = 0; k < own.length; k++) sums[k + dims] = (sums[k] as number) + (own[k] as number);
  const above = new Float64Array(dims);
  const below = new Float64Array(dims);
  return TOPIC_REACHES.map((reach) =>
    Float32Array.from(words.of, (_, i) => {
      sumBetween(sums, Math.max(0, i - reach), i, above);
      sumBetween(sums, i, Math.min(size, i + reach), below);
      return cosineAt(above, 0, below, 0, dims);
    }),
  );
}

/** What the parts `[from, to)` are about, by the running sums of all parts, into `out`. */
function sumBetween(sums: Float64Array, from: number, to: number, out: Float64Array): void {
  const dims = out.length;
  for (let d = 0; d < dims; d++) out[d] = (sums[to * dims + d] as number) - (sums[from * dims + d] as number);
}

const RADICALS = partClue('radical-share');
const FULL_DIGITS = partClue('full-digit-share');

/** How many parts carry traces of a font with characters of its own. */
function trace({ values }: PartClues, from: number, to: number): number {
  let sum = 0;
  for (let k = Math.max(0, from); k < to && k * PART_CLUES.length < values.length; k++)
    if (
      (values[k * PART_CLUES.length + RADICALS] as number) + (values[k * PART_CLUES.length + FULL_DIGITS] as number) >
      0
    )
      sum++;
  return sum;
}
