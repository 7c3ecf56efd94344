import { type HanPairs, hanPairs, PairCounts, readiness, withPairs } from '../weights/hanPairs.ts';
import type { Line } from './line.ts';
import { eachHanPair, isHan } from './script.ts';

/** How strongly the wording of two lines says that one goes on in the other, as a log likelihood ratio. */
export type Follows = (above: number, below: number) => number;

const ENDED = /[。!?.…;:][”"’」』) ]{0,3}$/u;

/**
 * Ratios counted over 26,000 seams of lines set in type: true neighbours against other lines near by. How much more often
 * than by chance two Han stand side by side, in Chinese and on this page, tells nearly as much as it says.
 */
const HAN = {
  even: 0.2,
  more: 0.95,
  less: 0.42,
  most: 4.5,
  /** A pair on the page counts as much as so many elsewhere. */
  here: 4,
  /** No pair: after a full stop, and otherwise. */
  ended: 0,
  open: -0.1,
};
const LATIN = {
  hyphen: { lower: 1.4, upper: -2.9, other: -2.4 },
  ended: { lower: -4.1, upper: 0.7, other: 0.9 },
  comma: { lower: 0.5, upper: -0.8, other: -0.6 },
  open: { lower: 0.3, upper: -0.5, other: -0.3 },
};

type Ending = keyof typeof LATIN;
type Start = keyof typeof LATIN.open;

/**
 * Compares ends and beginnings of lines: in Chinese by how readily the two characters at the seam stand side
 * by side, elsewhere by hyphen, full stop and capital.
 */
export function followsOf(lines: readonly Line[]): Follows {
  const seam = seamsOf(lines);
  const endings = lines.map((line) => endingOf(line.plain.text));
  const starts = lines.map((line) => startOf(line.plain.text));
  const last = lines.map(({ plain: { text } }) => text.charCodeAt(text.length - 1));
  const first = lines.map(({ plain: { text } }) => text.charCodeAt(0));
  return (above, below) => {
    const before = last[above] as number;
    const after = first[below] as number;
    if (isHan(before) && isHan(after)) return seam(before, after);
    if (isHan(before) || isHan(after)) return endings[above] === 'ended' ? HAN.ended : HAN.open;
    return LATIN[endings[above] as Ending][starts[below] as Start];
  };
}

/** How strongly two characters say that they are neighbours, by the pairs of Chinese and those inside the page's lines. */
function seamsOf(lines: readonly Line[], known: HanPairs = hanPairs()): (before: number, after: number) => number {
  const pairs = withPairs(known, pairsOn(lines), HAN.here);
  return (before, after) => {
    const ratio = readiness(pairs, before, after);
    return Math.min(HAN.most, HAN.even + (ratio > 0 ? HAN.more : HAN.less) * ratio);
  };
}

function pairsOn(lines: readonly Line[]): HanPairs {
  const pairs = new PairCounts();
  for (const { plain } of lines) eachHanPair(plain.text, (before, after) => pairs.add(before, after));
  return pairs;
}

function endingOf(text: string): Ending {
  const end = text.slice(-6);
  if (/\p{L}[-‐¬­]$/u.test(end)) return 'hyphen';
  if (ENDED.test(end)) return 'ended';
  return /[,、]$/u.test(end) ? 'comma' : 'open';
}

function startOf(text: string): Start {
  if (/^\p{Ll}/u.test(text)) return 'lower';
  return /^\p{Lu}/u.test(text) ? 'upper' : 'other';
}

/** Whether a text ends where a sentence may. */
export const hasEnded = (text: string): boolean => ENDED.test(text.slice(-6));
