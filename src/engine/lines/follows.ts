import { type HanPairs, hanPairs, readiness } from '../weights/hanPairs.ts';
import type { Line } from './line.ts';
import { eachHanPair, firstUnits, isHan, lastUnits, type Units } from './script.ts';
import { type Edge, endOf, isEnglish, readinessOf, startOf } from './seamReadiness.ts';

/** How strongly the wording of two lines says that one goes on in the other, as a log likelihood ratio. */
export type Follows = (above: number, below: number) => number;

const ENDED = /[。!?.…;:][”"’」』) ]{0,3}$/u;

/**
 * Ratios counted over 12,000 seams of lines set in type: true neighbours against other lines near by. How much more often
 * than by chance Han stand side by side, in Chinese and on this page, tells more than it says where it is readily.
 */
const HAN = {
  even: -0.2,
  more: 1.2,
  less: 0.35,
  most: 5.5,
  least: -2.6,
  /** A pair on the page counts as much as so large a share of Chinese. */
  here: 2e-6,
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

/** In English the words at the seam tell more, and what their cases say counts for less beside them. */
const ENGLISH = { case: 0.3, words: 0.7, least: -2.5, most: 4 };

type Ending = keyof typeof LATIN;
type Start = keyof typeof LATIN.open;

/**
 * Compares ends and beginnings of lines: in Chinese by how readily the two characters at the seam stand side
 * by side, elsewhere by hyphen, full stop and capital, in English by the two words as well.
 */
export function followsOf(lines: readonly Line[]): Follows {
  const seam = seamsOf(lines);
  const endings = lines.map((line) => endingOf(line.plain.text));
  const starts = lines.map((line) => caseOf(line.plain.text));
  const last = lines.map(({ plain: { text } }) => lastUnits(text));
  const first = lines.map(({ plain: { text } }) => firstUnits(text));
  const english = englishOf(lines);
  return (above, below) => {
    const before = last[above] as Units;
    const after = first[below] as Units;
    if (isHan(before[1]) && isHan(after[0])) return seam(before, after);
    if (isHan(before[1]) || isHan(after[0])) return endings[above] === 'ended' ? HAN.ended : HAN.open;
    const byCase = LATIN[endings[above] as Ending][starts[below] as Start];
    const byWords = english?.(above, below);
    return byWords === undefined ? byCase : ENGLISH.case * byCase + ENGLISH.words * byWords;
  };
}

/** How strongly English words on both sides say that they are neighbours; nothing on pages in other languages. */
function englishOf(lines: readonly Line[]): ((above: number, below: number) => number | undefined) | undefined {
  const texts = lines.map(({ plain }) => plain.text);
  if (!isEnglish(texts)) return undefined;
  const last = texts.map((text) => endOf(text, true));
  const first = texts.map((text) => startOf(text, true));
  return (above, below) => {
    const ratio = readinessOf(last[above] as Edge, first[below] as Edge);
    return ratio && Math.max(ENGLISH.least, Math.min(ENGLISH.most, ratio));
  };
}

/** How strongly Han on both sides say that they are neighbours, by Chinese and by the pairs inside the page's lines. */
function seamsOf(lines: readonly Line[], known: HanPairs = hanPairs()): (before: Units, after: Units) => number {
  const here = pairsOn(lines);
  return (before, after) => {
    const chance = known.chance(before[1], after[0]) + HAN.here;
    const share = Math.exp(readiness(known, before, after)) * chance + HAN.here * here(before[1], after[0]);
    const ratio = Math.log(share / chance);
    return Math.max(HAN.least, Math.min(HAN.most, HAN.even + (ratio > 0 ? HAN.more : HAN.less) * ratio));
  };
}

function pairsOn(lines: readonly Line[]): (before: number, after: number) => number {
  const counts = new Map<number, number>();
  const key = (before: number, after: number): number => before * 0x10000 + after;
  for (const { plain } of lines)
    eachHanPair(plain.text, (before, after) => {
      counts.set(key(before, after), (counts.get(key(before, after)) ?? 0) + 1);
    });
  return (before, after) => counts.get(key(before, after)) ?? 0;
}

function endingOf(text: string): Ending {
  const end = text.slice(-6);
  if (/\p{L}[-‐¬­]$/u.test(end)) return 'hyphen';
  if (ENDED.test(end)) return 'ended';
  return /[,、]$/u.test(end) ? 'comma' : 'open';
}

function caseOf(text: string): Start {
  if (/^\p{Ll}/u.test(text)) return 'lower';
  return /^\p{Lu}/u.test(text) ? 'upper' : 'other';
}

/** Whether a text ends where a sentence may. */
export const hasEnded = (text: string): boolean => ENDED.test(text.slice(-6));
