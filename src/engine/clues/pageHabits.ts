import type { Part } from '../lines/part.ts';
import { endsSentence } from '../roles/cues.ts';
import type { Vocabulary } from '../roles/words.ts';
import { FOLDED } from './foldedLabels.ts';

/**
 * What the page as a whole says of where its headlines stand (1 before their stories, 0 after them) and of what its blank
 * lines part; .5 where nothing tells. A single headline between two texts may be either's; all of them together seldom
 * may. And where blank lines stand above all headlines but inside no sentence, no story begins without one.
 */
export const PAGE_HABITS = [
  'opens-with-head',
  'closes-with-text',
  'heads-say-what-follows',
  'heads-under-blanks',
  'heads-over-blanks',
  'sentences-with-blanks',
] as const;

const UNKNOWN = 0.5;
/** Words of so little weight, in all headlines together, tell next to nothing. */
const FEW = 3;
/** So many parts of text above a headline, and below it, are read. */
const REACH = 40;

const places = (...names: readonly (typeof FOLDED)[number][]) => names.map((name) => FOLDED.indexOf(name));
const HEADS = places('head', 'head-more');
const TEXTS = places('lead', 'more', 'return');

/** How far a part is of one of these labels, 0…1. */
const share = (labels: Float32Array, i: number, of: readonly number[]): number =>
  of.reduce((sum, label) => sum + (labels[i * FOLDED.length + label] as number), 0);

type Kind = 'head' | 'text' | null;

/** The habits of a page whose parts have these labels (`folded`), in the order of `PAGE_HABITS`. */
export function pageHabits(parts: readonly Part[], labels: Float32Array, words: Vocabulary): readonly number[] {
  const kinds = Array.from({ length: labels.length / FOLDED.length }, (_, i): Kind => {
    if (share(labels, i, HEADS) > 0.5) return 'head';
    return share(labels, i, TEXTS) > 0.5 ? 'text' : null;
  });
  const known = kinds.filter((kind) => kind !== null);
  const first = known[0];
  const last = known.at(-1);
  return [
    first === undefined ? UNKNOWN : Number(first === 'head'),
    last === undefined ? UNKNOWN : Number(last === 'text'),
    saysBelow(kinds, words),
    ...blanks(parts, kinds),
  ];
}

/** Shares of headlines with a blank line above, of those with one below, and of broken sentences with one inside. */
function blanks(parts: readonly Part[], kinds: readonly Kind[]): readonly number[] {
  const above: boolean[] = [];
  const below: boolean[] = [];
  const inside: boolean[] = [];
  for (let i = 1; i < parts.length; i++) {
    const [upper, lower] = [kinds[i - 1], kinds[i]];
    const { first, line } = parts[i] as Part;
    if (!first) continue;
    if (lower === 'head' && upper !== 'head') above.push(line.blanks > 0);
    if (upper === 'head' && lower !== 'head') below.push(line.blanks > 0);
    if (upper === 'text' && lower === 'text' && !endsSentence((parts[i - 1] as Part).text))
      inside.push(line.blanks > 0);
  }
  return [above, below, inside].map((met) => (met.length > 0 ? met.filter(Boolean).length / met.length : UNKNOWN));
}

/** Share of the words of headlines that stand in the text below them, among all that stand above or below; by weight. */
function saysBelow(kinds: readonly Kind[], words: Vocabulary): number {
  let [above, below] = [0, 0];
  for (let from = 0; from < kinds.length; from++) {
    if (kinds[from] !== 'head') continue;
    let to = from + 1;
    while (kinds[to] === 'head') to++;
    const said = new Set<number>();
    for (let i = from; i < to; i++) for (const word of words.of[i] as Int32Array) said.add(word);
    above += shared(said, kinds, words, from - 1, -1);
    below += shared(said, kinds, words, to, 1);
    from = to;
  }
  return (below + FEW) / (above + below + 2 * FEW);
}

/** Weight of the words that the text from a part on, up or down to the next headline, has in common with what is said. */
function shared(
  said: ReadonlySet<number>,
  kinds: readonly Kind[],
  words: Vocabulary,
  start: number,
  step: 1 | -1,
): number {
  const found = new Set<number>();
  for (let i = start, n = 0; i >= 0 && i < kinds.length && kinds[i] !== 'head' && n < REACH; i += step, n++)
    if (kinds[i] === 'text') for (const word of words.of[i] as Int32Array) if (said.has(word)) found.add(word);
  let sum = 0;
  for (const word of found) sum += words.weight[word] as number;
  return sum;
}

/** On which side of their stories headlines stand: by the page's ends, and by what they say; 1 above, −1 below. */
export const headSides = ([opens = UNKNOWN, closes = UNKNOWN, says = UNKNOWN]: readonly number[]): readonly [
  byEnds: number,
  byWords: number,
] => [opens + closes - 1, 2 * says - 1];

/** How much the habits speak for a seam above part `i`: above headlines if they stand over their stories, else below. */
export function habitCuts(sides: readonly number[], labels: Float32Array, i: number): readonly number[] {
  const [above, below] = [share(labels, i - 1, HEADS), share(labels, i, HEADS)];
  const turn = below * (1 - above) - above * (1 - below);
  return sides.map((side) => side * turn);
}

/** The habits, and what they say of a headline and a text that may be one story: see `putJoinedHabits`. */
export const JOINED_HABITS = [...PAGE_HABITS, 'ends-say-joined', 'words-say-joined'] as const;

/** Which of two, the first above the second, is a headline, the other a text: 1 the first, −1 the second, 0 neither. */
export type Turn = 1 | -1 | 0;

/** Writes the habits to `out` from `from`, and what they say of a headline and a text that stand so. */
export function putJoinedHabits(habits: readonly number[], turn: Turn, out: Float32Array, from: number): void {
  out.set(habits, from);
  const [byEnds, byWords] = headSides(habits);
  out[from + habits.length] = turn * byEnds;
  out[from + habits.length + 1] = turn * byWords;
}
