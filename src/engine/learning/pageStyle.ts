import { between, pick, type Random } from '../../trees/learning/seeded.ts';
import { isHan } from '../lines/script.ts';
import type { Measure } from './copy.ts';

/** Where headlines stand: over their stories, under them, all together above or below everything, or each as it comes. */
export type Place = 'over' | 'under' | 'first' | 'last';
const PLACES: readonly (Place | 'mixed')[] = [
  'over',
  'over',
  'over',
  'over',
  'under',
  'under',
  'first',
  'last',
  'last',
  'mixed',
  'mixed',
];
/** What may stand before each item of a series that has no headlines. */
const MARKS = ['▲', '■', '●', '◆', '□', '* ', '• '];

const CHANCE = {
  series: 0.18,
  indent: 0.5,
  hyphens: 0.5,
  /** That a blank line stands under every paragraph, as where a page was typed. */
  open: 0.14,
  /** That every paragraph is one line. */
  unwrapped: 0.06,
  /** That writers sign below their texts, where their names have lines of their own. */
  signed: 0.3,
};
/** Widths of columns, in cells. */
const HAN_CELLS = [18, 52] as const;
export const LATIN_CELLS = [22, 58] as const;
const UNWRAPPED = 10_000;

const asWritten = (text: string): string => text;
const inTitleCase = (text: string): string =>
  text.replaceAll(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
const inCapitals = (text: string): string => text.toUpperCase();
/** In scripts without capitals all are the same. */
const HEAD_CASES = [asWritten, asWritten, inTitleCase, inCapitals] as const;

/** How a page is set. */
export interface Style extends Measure {
  readonly heads: Place | 'mixed';
  /** Chance of a blank line between blocks: between head and text, story and story, and where a column breaks. */
  readonly blanks: number;
  /** Whether one stands under every paragraph, too. */
  readonly open: boolean;
  /** Chance that an article has no headline, and of a section label between two blocks. */
  readonly headless: number;
  readonly labels: number;
  readonly signed: boolean;
  /** How the words of headlines are written. */
  readonly headCase: (text: string) => string;
  /** What each item of a series begins with, `''` where the page has none, and the share of articles that are items. */
  readonly mark: string;
  readonly items: number;
  /** Chance that a text is short, and that it breaks off to go on elsewhere. */
  readonly short: number;
  readonly broken: number;
}

/** How a page is to be set; its script is told by the text. */
export function styleFor(text: string, random: Random): Style {
  const sample = text.slice(0, 400);
  const han = [...sample].filter((unit) => isHan(unit.charCodeAt(0))).length > sample.length * 0.15;
  return {
    heads: pick(PLACES, random),
    cells: cellsFor(han, random),
    indent: random() < CHANCE.indent ? (han ? '\u3000\u3000' : '  ') : '',
    hyphens: random() < CHANCE.hyphens,
    blanks: pick([0, 0, 0.5, 1, 1], random),
    open: random() < CHANCE.open,
    headless: pick([0, 0, 0, 0.2, 0.5], random),
    labels: pick([0.02, 0.06, 0.2], random),
    signed: random() < CHANCE.signed,
    headCase: pick(HEAD_CASES, random),
    mark: random() < CHANCE.series ? pick(MARKS, random) : '',
    items: pick([0.5, 1], random),
    short: pick([0.2, 0.6, 0.9], random),
    broken: pick([0, 0.3, 0.6], random),
  };
}

function cellsFor(han: boolean, random: Random): number {
  if (random() < CHANCE.unwrapped) return UNWRAPPED;
  return han ? 2 * Math.ceil(between(HAN_CELLS, random) / 2) : between(LATIN_CELLS, random);
}
