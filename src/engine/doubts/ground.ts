import { ownerAt } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, isArticleId, type Range } from '../../domain/span.ts';
import type { Part } from '../lines/part.ts';
import { FURNITURE, type Label, type PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import type { Story } from '../stories/bestCut.ts';
import type { Pair } from '../stories/pairs.ts';
import type { Pieces } from '../stories/pieceTable.ts';

/** The best bond of a piece: with which other, and how probable it is that one story owns both. */
export interface Bond {
  /** The other piece's number; -1 where there is none. */
  readonly to: number;
  readonly probability: number;
}

/** What all doubts of a page are weighed on: the division, and what spoke for it and against it, piece by piece. */
export interface Ground {
  readonly proof: Proof;
  readonly page: Pieces;
  readonly stories: readonly Story[];
  /** The story that owns each piece; -1 for furniture. */
  readonly storyOf: Int32Array;
  /** The article that owns each piece; `null` for furniture. */
  readonly articleOf: readonly (ArticleId | null)[];
  /** Each piece's best bond with another piece of its own story, and with one of any other story. */
  readonly inside: readonly Bond[];
  readonly outside: readonly Bond[];
  /** Probability that one story owns a piece and the one above it. */
  readonly withAbove: Float64Array;
  /** How probable each part's label was, 0…1, and how probable it is that it is furniture. */
  readonly certainty: Float64Array;
  readonly furniture: Float64Array;
  /** Means over the page of what tells noisy pages from clean ones. */
  readonly noise: Noise;
}

interface Noise {
  readonly certainty: number;
  readonly margin: number;
  /** Share of short text pieces. */
  readonly short: number;
  /** Logarithm of the page's length in parts. */
  readonly length: number;
  /** Mean width of a line, in character cells. */
  readonly cells: number;
  /** Share of parts in Chinese, and share of those with a word in which letters and other signs are mixed. */
  readonly han: number;
  readonly broken: number;
}

/** A small letter before a capital, or a digit or sign between letters: what reading by machine leaves behind. */
const BROKEN_WORD = /\p{Ll}\p{Lu}|\p{L}[\d|_~^*<>{}\\[\]]\p{L}/u;
const HAN = /\p{sc=Han}/u;

const NO_BOND: Bond = { to: -1, probability: 0 };
/** Text below this many units is short. */
export const SHORT = 40;
/** What a page was divided into, and of what. */
export interface Division {
  readonly proof: Proof;
  readonly page: Pieces;
  readonly stories: readonly Story[];
  readonly pairs: readonly Pair[];
}

export function groundOf({ proof, page, stories, pairs }: Division): Ground {
  const storyOf = new Int32Array(page.pieces.length).fill(-1);
  stories.forEach(({ pieces }, s) => {
    for (const k of pieces) storyOf[k] = s;
  });
  const [inside, outside] = bondsOf(storyOf, pairs);
  const { parts, labels, probability } = page.roles;
  const certainty = Float64Array.from(parts, (_, i) => probability(i, labels[i] as Label));
  const furniture = Float64Array.from(parts, (_, i) =>
    FURNITURE.reduce((sum, label) => sum + probability(i, label), 0),
  );
  const noise = noiseOf(page, certainty, inside, outside);
  const withAbove = new Float64Array(page.pieces.length);
  for (const { a, b, probability } of pairs) if (b === a + 1) withAbove[b] = probability;
  const articleOf = page.pieces.map(({ from, to }) => articleIn(proof, parts.slice(from, to)));
  return { proof, page, stories, storyOf, articleOf, inside, outside, withAbove, certainty, furniture, noise };
}

/** The article of a piece: that of its first part which is in one, since a part of it may be furniture. */
function articleIn(proof: Proof, parts: readonly Part[]): ArticleId | null {
  for (const { start } of parts) {
    const owner = ownerAt(proof, start);
    if (owner !== undefined && isArticleId(owner)) return owner;
  }
  return null;
}

function bondsOf(storyOf: Int32Array, pairs: readonly Pair[]): readonly [Bond[], Bond[]] {
  const inside = Array.from(storyOf, () => NO_BOND);
  const outside = Array.from(storyOf, () => NO_BOND);
  for (const { a, b, probability } of pairs) {
    const bonds = storyOf[a] === storyOf[b] ? inside : outside;
    if (probability > (bonds[a] as Bond).probability) bonds[a] = { to: b, probability };
    if (probability > (bonds[b] as Bond).probability) bonds[b] = { to: a, probability };
  }
  return [inside, outside];
}

const mean = (values: ArrayLike<number>): number =>
  values.length === 0 ? 0 : Array.from(values).reduce((a, b) => a + b, 0) / values.length;

function noiseOf(
  { pieces, roles: { parts } }: Pieces,
  certainty: Float64Array,
  inside: readonly Bond[],
  outside: readonly Bond[],
): Noise {
  const own = pieces.flatMap((piece, k) => (piece.kind === 'furniture' ? [] : [k]));
  const margins = own.map((k) => (inside[k] as Bond).probability - (outside[k] as Bond).probability);
  const texts = pieces.filter(({ kind }) => kind === 'text');
  return {
    certainty: mean(certainty),
    margin: mean(margins),
    short: mean(texts.map(({ length }) => (length < SHORT ? 1 : 0))),
    length: Math.log1p(parts.length),
    cells: mean(parts.map(({ cells }) => cells)),
    han: mean(parts.map(({ text }) => (HAN.test(text) ? 1 : 0))),
    broken: mean(parts.map(({ text }) => (BROKEN_WORD.test(text) ? 1 : 0))),
  };
}

export const pieceAt = ({ page }: Ground, k: number): Piece => page.pieces[k] as Piece;
export const kindAt = ({ page }: Ground, k: number): PieceKind | undefined => page.pieces[k]?.kind;

/** The stretches of neighbouring pieces that a story is made of, as first and last piece. */
export function stretchesOf({ pieces: ids }: Story): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const k of ids) {
    const last = stretches.at(-1);
    if (last && last[1] === k - 1) last[1] = k;
    else stretches.push([k, k]);
  }
  return stretches;
}

/** Where a piece stands on the page, from its first character to its last. */
export function rangeOf({ page: { roles, pieces } }: Ground, k: number): Range {
  const { from, to } = pieces[k] as Piece;
  return { start: roles.parts[from]?.start ?? 0, end: roles.parts[to - 1]?.end ?? 0 };
}

/** How probable it is that a piece is furniture, 0…1: the mean over its parts. */
export function furnitureOf(ground: Ground, k: number): number {
  const { from, to } = pieceAt(ground, k);
  return mean(ground.furniture.subarray(from, to));
}

/** The piece that makes a story what it is: its longest text, or else its longest piece. */
export function coreOf(ground: Ground, { pieces: ids }: Story): number {
  const texts = ids.filter((k) => kindAt(ground, k) === 'text');
  const longest = (best: number, k: number): number =>
    pieceAt(ground, k).length > pieceAt(ground, best).length ? k : best;
  return (texts.length > 0 ? texts : ids).reduce(longest);
}
