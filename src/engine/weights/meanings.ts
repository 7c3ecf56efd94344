import type { Topics } from '../roles/topics.ts';
import { BASE, NUMBERS, readDigit, readNumber, written } from '../../trees/digits.ts';

/**
 * Directions, each written as a few letters: a letter stands for what its place in the word and the book say of some
 * dimensions (product quantization, Jégou et al. 2011).
 */
export interface Coded {
  /** `[group][letter][dim of the group]`, two characters each. */
  readonly book: string;
  /** `[direction][group]`, a character each. */
  readonly letters: string;
}

/** Meanings as `meanings.json` holds them. */
export interface StoredMeanings {
  /** Where they are from, and under which licences: for the reader. */
  readonly learnt: unknown;
  /** All characters that have a meaning; the directions of each as the first of a pair, then as the second. */
  readonly han: Coded & { readonly signs: string };
  /** Stems with a space between. */
  readonly latin: Coded & { readonly stems: string };
}

/** Dimensions of a direction, and how they are written: by the group. */
export const MEANING_DIMS = 24;
export const GROUP = 4;
export const GROUPS = MEANING_DIMS / GROUP;
/** Letters of a book: what one character can tell apart. */
export const LETTERS = BASE;
const STEP = 1 / 256;
const ZERO = NUMBERS / 2;

/** Numbers of a book as text, in steps of 1/256 from −16.5 to 16.5. */
export const packedBook = (values: Iterable<number>): string =>
  Array.from(values, (value) => written(Math.min(NUMBERS - 1, Math.max(0, Math.round(value / STEP) + ZERO)))).join('');

/** `[direction][dim]`; a text for another number of directions is a fault. */
function decoded({ book, letters }: Coded, count: number): Float32Array {
  if (letters.length !== count * GROUPS || book.length !== 2 * MEANING_DIMS * LETTERS)
    throw new Error(`meanings: ${letters.length / GROUPS} stored, ${count} needed; learn them again`);
  const values = new Float32Array(count * MEANING_DIMS);
  for (let k = 0; k < letters.length; k++) {
    const from = ((k % GROUPS) * LETTERS + readDigit(letters, k)) * GROUP;
    for (let d = 0; d < GROUP; d++) values[k * GROUP + d] = (readNumber(book, from + d) - ZERO) * STEP;
  }
  return values;
}

/** The directions one by one, each cut out but once. */
function rowsOf(values: Float32Array): (k: number) => Float32Array {
  const rows = new Array<Float32Array | undefined>(values.length / MEANING_DIMS);
  return (k) => (rows[k] ??= values.subarray(k * MEANING_DIMS, (k + 1) * MEANING_DIMS));
}

/**
 * What words are about. A pair of Han points where its first and its second sign point together, so that words that no
 * list holds have a direction, too; a Latin stem points where the words that begin with it point.
 */
export function topicsOf({ han, latin }: StoredMeanings): Topics {
  const signs = new Map(Array.from({ length: han.signs.length }, (_, k) => [han.signs.charCodeAt(k), k]));
  const stems = new Map(latin.stems.split(' ').map((stem, k) => [stem, k]));
  const ofSigns = rowsOf(decoded(han, 2 * han.signs.length));
  const ofStems = rowsOf(decoded(latin, stems.size));
  return {
    dims: MEANING_DIMS,
    directions(word) {
      if (typeof word === 'string') {
        const stem = stems.get(word);
        return stem === undefined ? [] : [ofStems(stem)];
      }
      const first = signs.get(word >>> 16);
      const second = signs.get(word & 0xffff);
      if (first === undefined || second === undefined) return [];
      return [ofSigns(first), ofSigns(signs.size + second)];
    },
  };
}
