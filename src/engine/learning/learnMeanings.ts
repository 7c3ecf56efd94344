import { STEM } from '../roles/words.ts';
import { MEANING_DIMS, type StoredMeanings } from '../weights/meanings.ts';
import { coded } from './codebook.ts';
import { Mean, meanAt } from './meanDirection.ts';
import { type Axes, dot, principalAxes } from './principalAxes.ts';
import { signsOf } from './signMeanings.ts';

/** English words, commonest first, each with the direction that it points to. */
export interface WordVectors {
  readonly words: readonly string[];
  vector(word: string): ArrayLike<number>;
}

/** A Chinese word in its forms, and what it is called in English. */
export interface Gloss {
  readonly forms: readonly string[];
  readonly english: readonly string[];
}

/** The axes are those of so many words; the widest of them tell how common a word is, not what it is about. */
const COMMONEST = 30_000;
const PASSED_OVER = 2;
/** So many words have a say in their stem's direction, and so many stems are kept. */
const SPEAK = 120_000;
const STEMS = 8000;
/** Directions are stored at about this length. */
const LENGTH = 2.5;
/** A word of English tells less the commoner it is (smooth inverse frequency, Arora et al. 2017). */
const TELLING = 3e-4;
const shareOf = (rank: number): number => 0.1 / (rank + 2.7);

/**
 * What words are about: those of English as vectors say that were learnt from much text, those of Chinese as their English
 * glosses say. `counts`: how often pairs of Han are met. Deterministic.
 */
export function learnMeanings(
  english: WordVectors,
  glosses: readonly Gloss[],
  counts: ReadonlyMap<string, number>,
  learnt: unknown,
): StoredMeanings {
  const ranks = new Map(english.words.map((word, rank) => [word, rank]));
  const plain = english.words.slice(0, COMMONEST).filter((word) => WORD.test(word));
  const axes = principalAxes(
    plain.map((word) => unit(english.vector(word))),
    MEANING_DIMS + PASSED_OVER,
  );
  const known = new Map<string, Float64Array>();
  const directionOf = (word: string): Float64Array => {
    const direction = known.get(word) ?? along(axes, english.vector(word));
    known.set(word, direction);
    return direction;
  };
  const stems = stemsOf(english.words, directionOf);
  const { signs, first, second } = signsOf(pairsOf(glosses, ranks, directionOf), counts);
  return {
    learnt,
    han: { signs: signs.join(''), ...coded([...first, ...second]) },
    latin: { stems: [...stems.keys()].join(' '), ...coded([...stems.values()]) },
  };
}

const WORD = /^[a-z]{3,}$/u;

function unit(vector: ArrayLike<number>): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

function along({ middle, axes }: Axes, vector: ArrayLike<number>): Float64Array {
  const off = unit(vector).map((value, d) => value - (middle[d] as number));
  return Float64Array.from(axes.slice(PASSED_OVER), (axis) => LENGTH * dot(axis, off));
}

/** The commonest stems, each the mean of its words. */
function stemsOf(
  words: readonly string[],
  directionOf: (word: string) => Float64Array,
): ReadonlyMap<string, Float64Array> {
  const means = new Map<string, Mean>();
  words.slice(0, SPEAK).forEach((word, rank) => {
    if (WORD.test(word)) meanAt(means, word.slice(0, STEM)).add(directionOf(word), shareOf(rank));
  });
  return new Map([...means].slice(0, STEMS).map(([stem, mean]) => [stem, mean.value()]));
}

/** Of a gloss so many senses count, the first most. */
const SENSES = 5;
/** Words of dictionaries, which say nothing of the thing. */
const ABOUT_WORDS = new Set(
  'the and for are sth etc see variant old also used one with from that this not abbr surname classifier particle esp fig lit taiwan mainland'.split(
    ' ',
  ),
);
const NO_SENSE = /^(?:CL:|variant of|old variant|see |abbr\.)/u;
/** A word whose gloss tells less than this is about nothing. */
const LEAST_TOLD = 0.05;
/** Words are told by pairs of UTF-16 units: none that takes two for a sign. */
const HAN_WORD = /^[\u3400-\u9fff]{2,6}$/u;
/** A pair that is a word counts so many times as much as one within a longer word. */
const WHOLE_WORD = 5;

/** The directions of pairs of Han, by the glosses of the words that they stand in. */
function pairsOf(
  glosses: readonly Gloss[],
  ranks: ReadonlyMap<string, number>,
  directionOf: (word: string) => Float64Array,
): ReadonlyMap<string, Float64Array> {
  const pairs = new Map<string, Mean>();
  for (const { forms, english } of glosses) {
    const told = glossed(english, ranks, directionOf);
    if (told.weight < LEAST_TOLD) continue;
    for (const form of new Set(forms)) {
      if (!HAN_WORD.test(form)) continue;
      for (let i = 0; i + 1 < form.length; i++)
        meanAt(pairs, form.slice(i, i + 2)).add(told.value(), form.length === 2 ? WHOLE_WORD : 1);
    }
  }
  return new Map([...pairs].map(([pair, mean]) => [pair, mean.value()]));
}

function glossed(
  senses: readonly string[],
  ranks: ReadonlyMap<string, number>,
  directionOf: (word: string) => Float64Array,
): Mean {
  const told = new Mean();
  senses.slice(0, SENSES).forEach((sense, k) => {
    if (NO_SENSE.test(sense)) return;
    for (const [word] of sense
      .toLowerCase()
      .replace(/\[[^\]]*\]/gu, ' ')
      .matchAll(/[a-z]{3,}/gu)) {
      const rank = ranks.get(word);
      if (rank === undefined || ABOUT_WORDS.has(word)) continue;
      told.add(directionOf(word), TELLING / (TELLING + shareOf(rank)) / (1 + k / 2));
    }
  });
  return told;
}
