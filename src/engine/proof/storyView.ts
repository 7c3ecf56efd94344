import type { Part } from '../lines/part.ts';
import type { StoryParts } from './storyCues.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from './storyLabels.ts';
import { type StoryWords, wordsOfStory } from './storyWords.ts';

/** What the chain says of a story's parts: probabilities `[part][label]`. */
export type StoryChances = Float32Array;

const L = STORY_LABELS.length;
const place = (...labels: readonly StoryLabel[]): readonly number[] => labels.map(storyLabelIndex);
/** Labels as a part's neighbours tell them. */
export const FOLDED: readonly (readonly number[])[] = [
  place('headline', 'headline-more'),
  place('kicker'),
  place('subheadline'),
  place('byline', 'credit'),
  place('dateline'),
  place('body'),
  place('caption'),
  place('foreign', 'furniture'),
];
export const FOLDED_NAMES = ['title', 'kicker', 'deck', 'name', 'dateline', 'body', 'caption', 'foreign'] as const;
const [TITLE, , , NAME, , BODY] = FOLDED as readonly [Fold, Fold, Fold, Fold, Fold, Fold];
type Fold = readonly number[];
/** A story as its clues look at it: what is the same for all of its parts. */
export interface StoryView extends StoryParts {
  readonly chances: StoryChances;
  readonly titles: Ranked;
  readonly names: Ranked;
  /** Middle width of its text, in cells; 0 where it has none. */
  readonly cells: number;
  readonly firstBody: number;
  readonly lastBody: number;
  readonly words: StoryWords;
}

/** Probabilities of a story's parts, looked at once for all of them. */
interface Ranked {
  readonly values: Float32Array;
  readonly falling: Float32Array;
  /** The part with the highest, and the next to it; -1 where there are no so many. */
  readonly first: number;
  readonly second: number;
  readonly most: number;
  readonly secondMost: number;
  /** The highest above each part. */
  readonly before: Float32Array;
}

function ranked(values: Float32Array): Ranked {
  let [first, second] = [-1, -1];
  const before = new Float32Array(values.length);
  values.forEach((value, k) => {
    before[k] = first < 0 ? 0 : (values[first] as number);
    if (first < 0 || value > (values[first] as number)) [first, second] = [k, first];
    else if (second < 0 || value > (values[second] as number)) second = k;
  });
  const [most, secondMost] = [values[first] ?? 0, values[second] ?? 0];
  return { values, falling: values.toSorted().reverse(), first, second, most, secondMost, before };
}

export function storyView(story: StoryParts, chances: StoryChances): StoryView {
  const { owned, page } = story;
  const sum = (k: number, labels: Fold): number => labels.reduce((all, l) => all + (chances[k * L + l] as number), 0);
  const isBody = owned.map((_, k) => sum(k, BODY) > 0.5);
  const widths = owned.flatMap((i, k) => (isBody[k] ? [(page.roles.parts[i] as Part).line.cells] : []));
  return {
    ...story,
    chances,
    titles: ranked(Float32Array.from(owned, (_, k) => sum(k, TITLE))),
    names: ranked(Float32Array.from(owned, (_, k) => sum(k, NAME))),
    cells: widths.sort((a, b) => a - b)[widths.length >> 1] ?? 0,
    firstBody: isBody.indexOf(true),
    lastBody: isBody.lastIndexOf(true),
    words: wordsOfStory(owned, page.words),
  };
}
