import { columnWidth, type Widths, widthsOf } from '../clues/columnWidth.ts';
import { pageHabits } from '../clues/pageHabits.ts';
import type { PartClues } from '../clues/partClues.ts';
import { TRAITS, trait, traitsOf } from '../clues/traits.ts';
import type { Roles } from '../roles/roles.ts';
import type { Topics } from '../roles/topics.ts';
import type { Vocabulary } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { type Crumbs, crumbsOf } from './crumbs.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { type PieceJoints, pieceJoints } from './pieceJoints.ts';
import { type PieceTopics, pieceTopics } from './pieceTopics.ts';

/** All that is known of a page when pieces are compared two by two. */
export interface Pieces {
  readonly roles: Roles;
  readonly words: Vocabulary;
  readonly pieces: readonly Piece[];
  readonly clues: PartClues;
  /** Probability that the seam above a part parts two stories. */
  readonly seams: Float32Array;
  /** `[piece][trait]` */
  readonly traits: Float32Array;
  readonly likeness: Likeness;
  readonly crumbs: Crumbs;
  readonly topics: PieceTopics;
  readonly joints: PieceJoints;
  /** The column that each piece of text is set in. */
  readonly widths: readonly Widths[];
  readonly running: Running;
  /** Whether headlines stand before their stories on this page (1) or after (0). */
  readonly habit: number;
  /** What else says so, and what its blank lines part (`pageHabits`). */
  readonly pageHabits: readonly number[];
}

/** How many of each stand before a piece, so that what lies between two is a subtraction. */
export interface Running {
  readonly heads: Float32Array;
  readonly texts: Float32Array;
  readonly furniture: Float32Array;
  readonly leads: Float32Array;
  readonly openEnds: Float32Array;
  readonly openStarts: Float32Array;
  /** Sum of the logarithms of "no story ends here" over seams. */
  readonly unbroken: Float32Array;
}

export function pieceTable(
  roles: Roles,
  words: Vocabulary,
  pieces: readonly Piece[],
  clues: PartClues,
  labels: Float32Array,
  seams: Float32Array,
  topics: Topics,
): Pieces {
  const traits = traitsOf(roles.parts, pieces, clues, labels, seams);
  const likeness = likenessOf(pieces, roles.parts, words);
  return {
    roles,
    words,
    pieces,
    clues,
    seams,
    traits,
    likeness,
    crumbs: crumbsOf(pieces, roles.parts),
    topics: pieceTopics(topics, pieces, likeness.bags, words),
    joints: pieceJoints(pieces, roles.parts, words),
    widths: pieces.map((piece) => widthsOf(columnWidth(roles.parts, piece), piece.length)),
    running: runningOf(pieces),
    habit: habitOf(pieces, traits),
    pageHabits: pageHabits(roles.parts, labels, words),
  };
}

function runningOf(pieces: readonly Piece[]): Running {
  const sums = (value: (piece: Piece) => number): Float32Array => {
    const out = new Float32Array(pieces.length + 1);
    pieces.forEach((piece, i) => {
      out[i + 1] = (out[i] as number) + value(piece);
    });
    return out;
  };
  const isText = ({ kind }: Piece): boolean => kind === 'text';
  return {
    heads: sums(({ kind }) => (kind === 'head' ? 1 : 0)),
    texts: sums((piece) => (isText(piece) ? 1 : 0)),
    furniture: sums(({ kind }) => (kind === 'furniture' ? 1 : 0)),
    leads: sums(({ lead }) => lead),
    openEnds: sums((piece) => (isText(piece) && piece.openEnd ? 1 : 0)),
    openStarts: sums((piece) => (isText(piece) && piece.openStart ? 1 : 0)),
    unbroken: sums(({ fresh }) => Math.log(1.001 - fresh)),
  };
}

const SEAM_ABOVE = trait('seam-above');
const SEAM_BELOW = trait('seam-below');

/** Where the seams above headlines are surer than those below, headlines stand before their stories. */
function habitOf(pieces: readonly Piece[], traits: Float32Array): number {
  let sum = 0;
  let heads = 0;
  pieces.forEach(({ kind }, k) => {
    if (kind !== 'head') return;
    heads++;
    sum += (traits[k * TRAITS.length + SEAM_ABOVE] as number) - (traits[k * TRAITS.length + SEAM_BELOW] as number);
  });
  return heads === 0 ? 0.5 : 0.5 + sum / heads / 2;
}
