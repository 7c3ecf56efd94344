import type { Part } from '../lines/part.ts';
import { isHan, isLatinLetter } from '../lines/script.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';
import { marginsOf } from './margins.ts';

/**
 * Headlines shorten what their stories spell out, so that the two share less than words: single Han, and the first four
 * letters of Latin words.
 */
export interface Crumbs {
  /** Share, by weight, of the crumbs of a piece that is no text which stand in a text piece: see `bandPlace`. */
  readonly coverages: Float32Array;
  /** That share less the one of the best other text piece. */
  readonly margins: Float32Array;
  readonly bags: readonly ReadonlySet<number>[];
  /** How much a crumb tells: the fewer pieces have it, the more. */
  weight(crumb: number): number;
}

/** Of a long piece no more than this many lines are read. */
const LINES = 400;

export function crumbsOf(pieces: readonly Piece[], parts: readonly Part[]): Crumbs {
  const bags = pieces.map(({ from, to }) => bagOf(parts, from, Math.min(to, from + LINES)));
  const counts = new Map<number, number>();
  for (const bag of bags) for (const crumb of bag) counts.set(crumb, (counts.get(crumb) ?? 0) + 1);
  const weight = (crumb: number): number => Math.log((pieces.length + 1) / (counts.get(crumb) ?? 1));
  const coverages = new Float32Array(bandSize(pieces.length));
  for (let a = 0; a < pieces.length; a++) {
    const { kind } = pieces[a] as Piece;
    if (kind === 'text' || kind === 'furniture') continue;
    for (let b = Math.max(0, a - REACH); b <= a + REACH && b < pieces.length; b++)
      if ((pieces[b] as Piece).kind === 'text')
        coverages[bandPlace(a, b)] = coveredBy(
          bags[a] as ReadonlySet<number>,
          [bags[b] as ReadonlySet<number>],
          weight,
        );
  }
  return { coverages, margins: marginsOf(pieces, coverages), bags, weight };
}

/** Share, by weight, of a bag that stands in any of others, 0…1. */
export function coveredBy(
  bag: ReadonlySet<number>,
  others: readonly ReadonlySet<number>[],
  weight: (member: number) => number,
): number {
  let all = 0;
  let found = 0;
  for (const member of bag) {
    const own = weight(member);
    all += own;
    if (others.some((other) => other.has(member))) found += own;
  }
  return all > 0 ? found / all : 0;
}

const PREFIX = 4;
const LATIN = 0x10000;
/** Letters of a Latin prefix are kept in so many bits each. */
const BITS = 5;

function bagOf(parts: readonly Part[], from: number, to: number): ReadonlySet<number> {
  const bag = new Set<number>();
  for (let i = from; i < to; i++) {
    const { text } = parts[i] as Part;
    let letters = 0;
    let prefix = 0;
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      if (isHan(unit)) bag.add(unit);
      if (!isLatinLetter(unit)) {
        letters = 0;
        prefix = 0;
        continue;
      }
      letters++;
      if (letters <= PREFIX) prefix = (prefix << BITS) | (unit & 31);
      if (letters === PREFIX) bag.add(LATIN + prefix);
    }
  }
  return bag;
}
