import stored from './openers.json' with { type: 'json' };

/** How readily sentences begin with certain signs: the logarithm of how much more often than by chance. */
export interface Openers {
  /** By one sign, or by the first two together. */
  readonly of: (signs: string) => number | undefined;
}

/** Openers as `openers.json` holds them. */
export interface StoredOpeners {
  /** Where the counts are from: for the reader. */
  readonly learnt: unknown;
  /** Single signs, and pairs of signs one after the other. */
  readonly signs: string;
  readonly pairs: string;
  /** For each of them in turn a letter: `m` for 0, each letter on a step more. */
  readonly steps: string;
}

/** Signs of one kind count as one: it is digits that open sentences, not the 7. */
export const signOf = (unit: string): string =>
  /\d/u.test(unit) ? '0' : /\p{Script=Latin}/u.test(unit) ? 'a' : /[“「『‘]/u.test(unit) ? '“' : unit;

const STEP = 0.25;
const ZERO = 'm'.charCodeAt(0);
const MOST = 12;

export function packOpeners(values: ReadonlyMap<string, number>, learnt: unknown): StoredOpeners {
  const of = (length: number) => [...values.keys()].filter((key) => key.length === length).sort();
  const [signs, pairs] = [of(1), of(2)];
  const step = (key: string): string => {
    const steps = Math.round((values.get(key) as number) / STEP);
    return String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, steps)));
  };
  return { learnt, signs: signs.join(''), pairs: pairs.join(''), steps: [...signs, ...pairs].map(step).join('') };
}

export function unpackOpeners({ signs, pairs, steps }: StoredOpeners): Openers {
  const keys = [...Array.from(signs, (sign) => sign), ...(pairs.match(/[\s\S]{2}/gu) ?? [])];
  const values = new Map(keys.map((key, k) => [key, (steps.charCodeAt(k) - ZERO) * STEP]));
  return { of: (key) => values.get(key) };
}

/**
 * How much more readily a sentence opens so than a line that breaks one: −3 to 3, 0 where nothing is known. Chinese has
 * no capitals; this is what stands in their place.
 */
export function opening(openers: Openers, text: string): number {
  const first = signOf(text.charAt(0));
  return openers.of(first + signOf(text.charAt(1))) ?? openers.of(first) ?? 0;
}

let readOnce: Openers | undefined;

/** The openers that come with the engine; read when first asked for. */
export function storedOpeners(): Openers {
  readOnce ??= unpackOpeners(stored);
  return readOnce;
}
