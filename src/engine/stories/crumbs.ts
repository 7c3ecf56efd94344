import type { Part } from '../lines/part.ts';
import { isHan } from '../lines/script.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace, bandSize, REACH } from './likeness.ts';

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
  const margins = new Float32Array(bandSize(pieces.length));
  pieces.forEach(({ kind }, a) => {
    if (kind !== 'text' && kind !== 'furniture') compare(pieces, bags, weight, a, coverages, margins);
  });
  return { coverages, margins, bags, weight };
}

function compare(
  pieces: readonly Piece[],
  bags: readonly ReadonlySet<number>[],
  weight: (crumb: number) => number,
  a: number,
  coverages: Float32Array,
  margins: Float32Array,
): void {
  let best = 0;
  let second = 0;
  const from = Math.max(0, a - REACH);
  const to = Math.min(pieces.length, a + REACH + 1);
  for (let b = from; b < to; b++) {
    if ((pieces[b] as Piece).kind !== 'text') continue;
    const share = coveredBy(bags[a] as ReadonlySet<number>, [bags[b] as ReadonlySet<number>], weight);
    coverages[bandPlace(a, b)] = share;
    if (share > best) {
      second = best;
      best = share;
    } else if (share > second) second = share;
  }
  for (let b = from; b < to; b++) {
    const share = coverages[bandPlace(a, b)] as number;
    margins[bandPlace(a, b)] = share - (share === best ? second : best);
  }
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
      if (!isLetter(unit)) {
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

const isLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
