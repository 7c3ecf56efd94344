/** What stands between a line and the one before it in the page: a space only where a row was cut. */
export type Seam = 'newline' | 'blank' | 'space';

/** Which column the next line should be of, if columns go on taking turns as they did: this one, another, or nobody knows. */
type Expected = 'this' | 'other' | 'none';

/** How probable it is that the next line goes on in this column, in the one expected, in any other, or begins one. */
interface Turns {
  readonly stay: number;
  readonly expected: number;
  readonly other: number;
  readonly begin: number;
}

type Row = readonly [stay: number, expected: number, other: number, begin: number];

/**
 * Counted over 90 Chinese pages in the order in which pdftotext gives them: lines that stand on one height come in turns,
 * and the turns repeat (A B C A B C) as long as the columns last. While they do not, no column is expected but this one.
 */
const ALONE: Readonly<Record<Seam, Readonly<Record<Exclude<Expected, 'other'>, Row>>>> = {
  newline: { this: [0.981, 0, 0.003, 0.016], none: [0.69, 0, 0.07, 0.24] },
  blank: { this: [0.21, 0, 0.08, 0.71], none: [0.14, 0, 0.11, 0.75] },
  space: { this: [0.77, 0, 0.05, 0.18], none: [0.11, 0, 0.18, 0.71] },
};
const IN_TURNS: Readonly<Record<Seam, Readonly<Record<Expected, Row>>>> = {
  newline: { this: [0.87, 0, 0.07, 0.06], other: [0.27, 0.49, 0.1, 0.14], none: [0.36, 0, 0.39, 0.25] },
  blank: { this: [0.04, 0, 0.58, 0.38], other: [0.01, 0.83, 0.06, 0.1], none: [0.05, 0, 0.38, 0.57] },
  space: { this: [0.04, 0, 0.69, 0.27], other: [0.01, 0.81, 0.07, 0.11], none: [0.05, 0, 0.66, 0.29] },
};

/** Probabilities of what comes after a seam, while columns take turns or not. */
export function turnsAt(seam: Seam, inTurns: boolean, expects: Expected): Turns {
  const [stay, expected, other, begin] = inTurns
    ? IN_TURNS[seam][expects]
    : ALONE[seam][expects === 'this' ? 'this' : 'none'];
  return { stay, expected, other, begin };
}
