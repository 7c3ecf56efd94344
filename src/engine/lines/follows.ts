import type { Line } from './line.ts';
import { isHan } from './script.ts';

/** How strongly the wording of two lines says that one goes on in the other, as a log likelihood ratio. */
export type Follows = (above: number, below: number) => number;

const ENDED = /[。!?.…;:][”"’」』) ]{0,3}$/u;

/** Ratios counted over the lines of 260 pages set in type: true neighbours against other lines near by. */
const HAN = {
  /** A pair that the page prints inside its lines, by how much more often than chance, and once or more than once. */
  known: [
    { above: 50, once: 3.4, more: 4.1 },
    { above: 15, once: 2, more: 2.7 },
    { above: 5, once: 1.2, more: 1.7 },
    { above: 0, once: 0.5, more: 0.8 },
  ],
  /** A pair that it does not print, though it has both, or of which it has but one. */
  strange: -0.65,
  rare: -0.1,
  /** No pair: after a full stop, and otherwise. */
  ended: -0.3,
  open: -0.2,
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
 * Compares ends and beginnings of lines: in Chinese by whether the two characters at the seam make a pair that the
 * page prints inside a line, elsewhere by hyphen, full stop and capital.
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

/** How strongly two characters say that they are neighbours, by the pairs inside the page's lines. */
function seamsOf(lines: readonly Line[]): (before: number, after: number) => number {
  const pairs = new Map<number, number>();
  const befores = new Uint32Array(0x10000);
  const afters = new Uint32Array(0x10000);
  let all = 0;
  for (const { plain } of lines)
    for (let i = 1; i < plain.text.length; i++) {
      const before = plain.text.charCodeAt(i - 1);
      const after = plain.text.charCodeAt(i);
      if (!isHan(before) || !isHan(after)) continue;
      all++;
      const pair = before * 0x10000 + after;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      (befores[before] as number)++;
      (afters[after] as number)++;
    }
  return (before, after) => {
    const count = pairs.get(before * 0x10000 + after) ?? 0;
    const chance = ((befores[before] as number) * (afters[after] as number)) / Math.max(1, all);
    if (count === 0) return chance > 0 ? HAN.strange : HAN.rare;
    const known = HAN.known.find(({ above }) => count > above * chance);
    return count > 1 ? (known?.more ?? 0) : (known?.once ?? 0);
  };
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
