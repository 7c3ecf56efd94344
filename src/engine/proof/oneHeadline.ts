import type { StoryLabel } from './storyLabels.ts';

/** How probable it is that the `k`th part of a story is something. */
export type StoryChance = (k: number, label: StoryLabel) => number;

const TITLE: readonly StoryLabel[] = ['headline', 'headline-more'];
/** Whether a label is a headline's, its first line or another. */
export const isTitle = (label: StoryLabel | undefined): boolean => label === 'headline' || label === 'headline-more';
/** What a line may be that was taken for a headline and is none, the likeliest of them. */
const ELSE: readonly StoryLabel[] = [
  'body',
  'kicker',
  'subheadline',
  'byline',
  'crosshead',
  'caption',
  'foreign',
  'furniture',
];
/** A story whose likeliest headline is less likely has none in print; more is asked of what may be a text's first line. */
const LEAST = { else: 0.2, opening: 0.3 };

/**
 * A story has one headline: lines that follow each other on the page. Of several such blocks the likeliest is it, and
 * where no line was taken for a headline, the likeliest line with those around it that are likely too. `owned` are the
 * story's parts as numbers in the page's list; `opens` tells whether one looks like the first line of the text below.
 */
export function oneHeadline(
  owned: readonly number[],
  labels: readonly StoryLabel[],
  chance: StoryChance,
  opens: (k: number) => boolean,
): readonly StoryLabel[] {
  const title = (k: number): number => TITLE.reduce((sum, label) => sum + chance(k, label), 0);
  const blocks = blocksOf(owned, labels);
  if (blocks.length === 0) return withLikeliest(owned, labels, title, opens);
  const best = blocks.reduce((a, b) => (surest(b, title) > surest(a, title) ? b : a));
  return labels.map((label, k) =>
    isTitle(label) && !best.includes(k) ? ELSE.reduce((a, b) => (chance(k, b) > chance(k, a) ? b : a)) : label,
  );
}

const surest = (block: readonly number[], title: (k: number) => number): number =>
  block.reduce((most, k) => Math.max(most, title(k)), 0);

function blocksOf(owned: readonly number[], labels: readonly StoryLabel[]): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  labels.forEach((label, k) => {
    if (!isTitle(label)) return;
    const goesOn = isTitle(labels[k - 1]) && owned[k - 1] === (owned[k] as number) - 1;
    if (goesOn) blocks.at(-1)?.push(k);
    else blocks.push([k]);
  });
  return blocks;
}

function withLikeliest(
  owned: readonly number[],
  labels: readonly StoryLabel[],
  title: (k: number) => number,
  opens: (k: number) => boolean,
): readonly StoryLabel[] {
  const best = labels.reduce((a, _, k) => (title(k) > title(a) ? k : a), 0);
  const least = opens(best) ? LEAST.opening : LEAST.else;
  if (labels.length < 2 || title(best) < least) return labels;
  const likely = (k: number, from: number): boolean =>
    owned[k] === (owned[from] as number) + k - from && title(k) >= Math.max(least, 0.3 * title(best));
  let [from, to] = [best, best];
  while (likely(from - 1, from)) from--;
  while (likely(to + 1, to)) to++;
  return labels.map((label, k) => (k < from || k > to ? label : k === from ? 'headline' : 'headline-more'));
}
