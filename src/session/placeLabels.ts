/** A place in the source with the letters that lead to it. */
export interface NamedPlace {
  /** UTF-16 offset of a visible character. */
  readonly at: number;
  /** A letter, where there are many places a digit or a letter before it; no label begins another. */
  readonly label: string;
}

/** Somewhere that can be given letters. */
export interface Candidate {
  readonly at: number;
  /** How likely something begins here: the lower, the likelier. */
  readonly rank: number;
}

/** Under the fingers first. A letter leads by itself, or opens a row of second letters: as few of the last ones as will do. */
const LETTERS = 'fjdkslaghrueiwoqptyvncmxbz';
/** These only open rows: last comes a letter always, so that Shift can say more. */
const DIGITS = '1234567890';
/** There are no labels for more places. */
export const MOST = (LETTERS.length + DIGITS.length) * LETTERS.length;

/** Labels for so many places, the shortest first. */
function labels(count: number): string[] {
  const over = Math.min(count, MOST) - LETTERS.length - DIGITS.length * LETTERS.length;
  const singles = LETTERS.length - Math.max(0, Math.ceil(over / (LETTERS.length - 1)));
  const rows = [...DIGITS, ...LETTERS.slice(singles)];
  const double = rows.flatMap((first) => [...LETTERS].map((second) => first + second));
  return [...LETTERS.slice(0, singles), ...double].slice(0, count);
}

/** Gives letters to places, in page order: the likelier and the nearer, the shorter; `head`, where one is, needs none. */
export function named(all: readonly Candidate[], head: number): readonly NamedPlace[] {
  const far = ({ at }: Candidate) => Math.abs(at - head);
  const ranked = all.toSorted((a, b) => a.rank - b.rank || far(a) - far(b));
  const places = [...new Set(ranked.map(({ at }) => at))].filter((at) => at !== head);
  const letters = labels(places.length);
  return places
    .slice(0, letters.length)
    .map((at, i) => ({ at, label: letters[i] as string }))
    .sort((a, b) => a.at - b.at);
}
