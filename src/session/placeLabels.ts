/** A place in the source with the letters that lead to it. */
export interface NamedPlace {
  /** UTF-16 offset of a visible character. */
  readonly at: number;
  /** One letter, or two where there are many places; no label begins another. */
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
/** There are no letters for more places. */
export const MOST = LETTERS.length * LETTERS.length;

/** Letters for so many places, the shortest first. */
function labels(count: number): string[] {
  const rows = Math.ceil((Math.min(count, MOST) - LETTERS.length) / (LETTERS.length - 1));
  const singles = LETTERS.length - Math.max(0, rows);
  const double = [...LETTERS.slice(singles)].flatMap((first) => [...LETTERS].map((second) => first + second));
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
