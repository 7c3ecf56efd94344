import stored from '../weights/commonWords.json' with { type: 'json' };

/** How common a word (a pair of Han as a number, a Latin stem) is in newspapers, 0…1; 0 for those that are not. */
export type Commonness = (word: string | number) => number;

/** Words as `commonWords.json` holds them, commonest first. */
export interface CommonWords {
  /** Pairs of Han, one after the other. */
  readonly han: string;
  /** Stems with a space between. */
  readonly latin: string;
}

/** Reads a list of common words: the commonest counts 1, the last next to nothing (Zipf: by the logarithm of its place). */
export function commonnessOf({ han, latin }: CommonWords): Commonness {
  const known = new Map<string | number, number>();
  const pairs = han.length / 2;
  for (let k = 0; k < pairs; k++)
    known.set(han.charCodeAt(2 * k) * 0x10000 + han.charCodeAt(2 * k + 1), 1 - Math.log1p(k) / Math.log1p(pairs));
  const stems = latin === '' ? [] : latin.split(' ');
  stems.forEach((stem, k) => {
    known.set(stem, 1 - Math.log1p(k) / Math.log1p(stems.length));
  });
  return (word) => known.get(word) ?? 0;
}

let readOnce: Commonness | undefined;

/** The common words that come with the engine. */
export function storedCommonness(): Commonness {
  readOnce ??= commonnessOf(stored);
  return readOnce;
}
