import { isNames } from '../../clean/chineseNames.ts';
import { jointReady } from '../clues/joints.ts';
import { PART_CLUES, type PartClues, partClue } from '../clues/partClues.ts';
import type { Part } from '../lines/part.ts';
import { eachHanPair } from '../lines/script.ts';
import { endsSentence } from '../roles/cues.ts';
import { headChance } from '../roles/headChance.ts';
import { isName } from '../roles/names.ts';
import { hanPairs } from '../weights/hanPairs.ts';
import { STORY_LABELS } from './storyLabels.ts';
import { FOLDED, FOLDED_NAMES, type StoryView } from './storyView.ts';
import { closesBracket, opensBracket, sharedWords, worded } from './storyWords.ts';

const L = STORY_LABELS.length;
const STEPS = [-2, -1, 1, 2];
/** What a part's neighbours in the story look like. */
const NEAR = (['cells', 'length', 'kind', 'capital-share', 'digit-share', 'punctuation-share'] as const).map(partClue);
const OWN = [
  'of-story-column',
  'touches-above',
  'touches-below',
  'blanks-before',
  'blanks-after',
  'same-line-as-above',
  'place',
  'place-from-end',
  'parts',
  'before-body',
  'after-body',
  'words-shared',
  'head-chance',
  'rank-as-title',
  'title-elsewhere',
  'title-before',
  'title-run',
  'title-run-place',
  'cells-of-best',
  'capitals-of-best',
  'parts-from-best',
  'touches-best',
  'name-elsewhere',
  'head-above-outside',
  'head-below-outside',
  'seam-above',
  'seam-below',
  'habit',
  'han',
  'kicker-words',
  'byline-words',
  'caption-words',
  'opening-words',
  'folio-words',
  'signature',
  'bracket-above-open',
  'closes-bracket',
  'ends-sentence-above',
  'opinion-words',
  'feature-words',
  'series-words',
  'announces-words',
  'section-words',
  'name-alone',
  'dash-above',
  'dash-below',
  'names',
  'words-inside',
  'ready-above',
  'ready-below',
] as const;

/** The clues by name, in the order in which they are written. */
export const STORY_CLUES: readonly string[] = [
  ...STORY_LABELS.map((name) => `chance:${name}`),
  ...STEPS.flatMap((step) => FOLDED_NAMES.map((name) => `${step}:${name}`)),
  ...PART_CLUES,
  ...[-1, 1].flatMap((step) => NEAR.map((k) => `${step}:${PART_CLUES[k]}`)),
  ...OWN,
];
export const STORY_CLUE_COUNT = STORY_CLUES.length;

/** Writes the clues of the `k`th part of a story to `out` from `from`. */
export function storyClues(view: StoryView, k: number, out: Float32Array, from: number): void {
  const { chances, owned, page } = view;
  const i = owned[k] as number;
  const values = (j: number | undefined, clue: number): number =>
    j === undefined ? -1 : (page.clues.values[j * PART_CLUES.length + clue] as number);
  let at = from;
  for (let l = 0; l < L; l++) out[at++] = chances[k * L + l] as number;
  for (const step of STEPS)
    for (const labels of FOLDED)
      out[at++] =
        owned[k + step] === undefined
          ? -1
          : labels.reduce((all, l) => all + (chances[(k + step) * L + l] as number), 0);
  for (let clue = 0; clue < PART_CLUES.length; clue++) out[at++] = values(i, clue);
  for (const step of [-1, 1]) for (const clue of NEAR) out[at++] = values(owned[k + step], clue);
  for (const value of [
    ...placeOf(view, k),
    ...titleOf(view, k),
    ...aroundOf(view, k),
    ...wordingOf(view, k),
    ...hanOf(view, k),
  ])
    out[at++] = value;
}

function placeOf({ owned, page, cells, firstBody, lastBody, words }: StoryView, k: number): readonly number[] {
  const { parts } = page.roles;
  const i = owned[k] as number;
  const part = parts[i] as Part;
  return [
    cells === 0 ? -1 : part.line.cells / cells,
    Number(owned[k - 1] === i - 1),
    Number(owned[k + 1] === i + 1),
    part.line.blanks,
    parts[i + 1]?.line.blanks ?? 9,
    Number(parts[i - 1]?.line === part.line),
    k,
    owned.length - 1 - k,
    owned.length,
    firstBody < 0 ? -1 : Number(k < firstBody),
    lastBody < 0 ? -1 : Number(k > lastBody),
    sharedWords(page.words, [i], words, -1),
  ];
}

/** How the part stands among those of its story that may be its headline. */
function titleOf({ owned, page, titles }: StoryView, k: number): readonly number[] {
  const { values } = titles;
  const best = titles.first === k ? titles.second : titles.first;
  const likely = (other: number): boolean => (values[other] ?? 0) > 0.2;
  const touches = (other: number): boolean => owned[other + 1] === (owned[other] as number) + 1;
  let [from, to] = [k, k];
  while (likely(from - 1) && touches(from - 1)) from--;
  while (likely(to + 1) && touches(to)) to++;
  const part = page.roles.parts[owned[k] as number] as Part;
  const rival = page.roles.parts[owned[best] as number];
  const capitals = (j: number): number => page.clues.values[j * PART_CLUES.length + CAPITALS] as number;
  return [
    headChance(page.roles, owned[k] as number),
    titles.falling.indexOf(values[k] as number),
    best < 0 ? -1 : (values[best] as number),
    titles.before[k] as number,
    to - from + 1,
    k - from,
    rival ? part.cells - rival.cells : -99,
    rival ? capitals(owned[k] as number) - capitals(owned[best] as number) : -9,
    best < 0 ? 99 : k - best,
    best < 0 ? 0 : Number(Math.abs((owned[best] as number) - (owned[k] as number)) === 1),
  ];
}

const CAPITALS = partClue('capital-share');

/** What else in the story is a name, and what stands around the part on the page, whosever it is. */
function aroundOf({ owned, page, names }: StoryView, k: number): readonly number[] {
  const i = owned[k] as number;
  const { roles, seams, habit, clues } = page;
  const outside = (j: number, own: number | undefined): number =>
    !roles.parts[j] ? -1 : own === j ? -0.5 : headChance(roles, j);
  return [
    names.first === k ? names.secondMost : names.most,
    outside(i - 1, owned[k - 1]),
    outside(i + 1, owned[k + 1]),
    seams[i] ?? 1,
    seams[i + 1] ?? 1,
    habit,
    isHan(clues),
  ];
}

const isHan = ({ han }: PartClues): number => (han ? 1 : 0);

const OPENS_WITH_DASH = /^[—–-]/u;

function wordingOf({ owned, page, lexicon }: StoryView, k: number): readonly number[] {
  const { parts } = page.roles;
  const text = worded((parts[owned[k] as number] as Part).text);
  const above = parts[owned[k - 1] ?? -1]?.text ?? '';
  return [
    Number(lexicon.kicker.test(text)),
    Number(lexicon.byline.test(text)),
    Number(lexicon.caption.test(text)),
    Number(lexicon.opening.test(text)),
    Number(lexicon.folio.test(text) || lexicon.jumpline.test(text)),
    Number(lexicon.signature.test(text)),
    Number(opensBracket(above)),
    Number(closesBracket(text)),
    Number(endsSentence(above)),
    ...[lexicon.opinion, lexicon.feature, lexicon.series, lexicon.announces, lexicon.section].map((words) =>
      Number(words.test(text)),
    ),
    Number(isName(text)),
    Number(OPENS_WITH_DASH.test(above)),
    Number(OPENS_WITH_DASH.test(parts[owned[k + 1] ?? -1]?.text ?? '')),
  ];
}

/** A line of names is no longer. */
const LONGEST_NAMES = 12;

/** Whether Han read as names, make words among themselves, and go on from the line above or in the line below. */
function hanOf({ owned, page }: StoryView, k: number): readonly number[] {
  const textAt = (step: number): string =>
    owned[k + step] === (owned[k] as number) + step ? (page.roles.parts[owned[k + step] as number] as Part).text : '';
  const text = textAt(0);
  const short = text.length <= LONGEST_NAMES;
  let inside = -9;
  if (short)
    eachHanPair(text, (before, after) => {
      inside = Math.max(inside, hanPairs().pair(before, after));
    });
  const names = short && isNames(text.replace(/[ 、,·]/gu, ''));
  return [
    names ? text.length : 0,
    inside,
    jointReady(textAt(-1), text, page.words),
    jointReady(text, textAt(1), page.words),
  ];
}
