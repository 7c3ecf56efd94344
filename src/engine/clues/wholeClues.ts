import type { Group } from '../stories/group.ts';
import { type Bonds, type View, viewOf } from './groupView.ts';
import { headSides, PAGE_HABITS } from './pageHabits.ts';
import { TRAITS, type Trait, trait } from './traits.ts';
import { BOND_CLUES, bondClues } from './wholeBonds.ts';
import { SHAPE_CLUES, shapeClues } from './wholeShape.ts';
import { WORD_CLUES, wordClues } from './wholeWords.ts';

const RANGES: readonly Trait[] = ['radicals', 'full-digits', 'spaces', 'mean-width', 'capitals'];
const PAGE = [
  'habit',
  ...PAGE_HABITS,
  'heads-where-ends-say',
  'heads-where-words-say',
  'side-by-side',
  'blanks',
  'han',
  'page-pieces',
  'page-parts',
] as const;

/** What trees are told of a group of pieces when they are asked whether it is a whole article, and nothing else. */
export const WHOLE_CLUES: readonly string[] = [
  ...SHAPE_CLUES,
  ...BOND_CLUES,
  ...WORD_CLUES,
  ...RANGES.map((name) => `range:${name}`),
  ...PAGE,
];

/** Writes the clues of a group to `out`. */
export function wholeClues(bonds: Bonds, group: Group, out: Float32Array): void {
  const view = viewOf(bonds, group);
  let at = 0;
  for (const clues of [shapeClues, bondClues, wordClues, ranges, pageClues])
    for (const value of clues(view)) out[at++] = value;
}

const W = TRAITS.length;
const RANGES_AT = RANGES.map(trait);

/** How far the texts differ in what columns and fonts leave behind. */
function ranges({ page, texts }: View): readonly number[] {
  return RANGES_AT.map((at) => {
    const values = texts.map((k) => page.traits[k * W + at] as number);
    return values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  });
}

function pageClues(view: View): readonly number[] {
  const { page } = view;
  const { habit, pageHabits, clues, pieces, roles } = page;
  const { sideBySide, blanks, han } = clues;
  return [
    habit,
    ...pageHabits,
    ...headSides(pageHabits).map((side) => side * headsAbove(view)),
    sideBySide ? 1 : 0,
    blanks,
    han ? 1 : 0,
    Math.min(300, pieces.length),
    Math.log1p(roles.parts.length),
  ];
}

/** 1 where all headlines stand above the texts of a group, −1 where all stand below, 0 where it has none of one kind. */
function headsAbove({ heads, texts }: View): number {
  const [first, last] = [texts[0], texts.at(-1)];
  if (first === undefined || last === undefined || heads.length === 0) return 0;
  return heads.reduce((sum, k) => sum + (k < first ? 1 : k > last ? -1 : 0), 0) / heads.length;
}
