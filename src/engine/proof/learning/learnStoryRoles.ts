import type { Forest } from '../../../trees/forest.ts';
import { CaseList } from '../../../trees/learning/caseList.ts';
import { type Growth, growForest } from '../../../trees/learning/growForest.ts';
import { packForest } from '../../../trees/packedForest.ts';
import type { GoldPage } from '../../learning/goldPage.ts';
import { type ChainSettings, learnChain } from '../../learning/learnChain.ts';
import { COMMON } from '../../learning/learnForests.ts';
import { lessonsOf, textsJudged } from '../../learning/lesson.ts';
import { setAnew } from '../../learning/setAnew.ts';
import { meanChain, meanForest } from '../../learning/together.ts';
import type { ChainWeights } from '../../roles/chain.ts';
import { packed } from '../../weights/packing.ts';
import type { EngineWeights } from '../../weights/weights.ts';
import { STORY_CLUE_COUNT, storyClues } from '../storyClues.ts';
import { isOpen, JUDGED, type StoryWeights, storyChain, storyShape } from '../storyJudges.ts';
import { type StoryLabel, storyLabelIndex } from '../storyLabels.ts';
import { storyView } from '../storyView.ts';
import { type StoryLesson, storyLessons } from './storyLessons.ts';

const CHAIN: ChainSettings = { passes: 6, rate: 0.25, decay: 0.1 };
/** All is learnt so often, each time with other made pages and in another order, and the means taken (see `together`). */
const SETS = 2;
/** How often the articles of a page are set anew (see `moreOf`). */
const ANEW = 3;

/** What was learnt: weights from all pages, and for each fold those that know neither its pages nor its judged texts. */
export interface LearntRoles {
  readonly all: StoryWeights;
  readonly folds: readonly StoryWeights[];
  readonly foldOf: ReadonlyMap<string, number>;
}

/**
 * Learns what parts are within their stories, from the right stories and from those that the engine finds. Each page is
 * read with the weights of its own fold, which do not know it: what a model says of pages that it knows is surer than
 * it will be later. `weights` are those of the folds that `train` dealt the same pages to; `judged` are ids of pages.
 */
export function learnStoryRoles(
  pages: readonly GoldPage[],
  weights: readonly EngineWeights[],
  judged: ReadonlySet<string>,
): LearntRoles {
  const known = pages.filter(({ template }) => template !== undefined);
  const made = Array.from({ length: SETS }, (_, set) => setAnew(known, ANEW, set));
  const lessons = lessonsOf([...pages, ...made.flat()], weights.length);
  const hidden = weights.map((_, fold) => textsJudged(lessons, judged, fold));
  // The given pages are read once for all sets: reading with the engine is most of the work.
  const stories = lessons.map((lesson) => storyLessons(lesson, weights[lesson.fold] as EngineWeights));
  const given = stories.splice(0, pages.length).flat();
  const sets = made.map(({ length }, set) => learnSet([...given, ...stories.splice(0, length).flat()], hidden, set));
  return {
    all: meanRoles(sets.map(({ all }) => all)),
    folds: hidden.map((_, fold) => meanRoles(sets.map(({ folds }) => folds[fold] as StoryWeights))),
    foldOf: new Map(lessons.map(({ gold, fold }) => [gold.id, fold])),
  };
}

const meanRoles = (roles: readonly StoryWeights[]): StoryWeights => ({
  chain: meanChain(roles.map(({ chain }) => chain)),
  trees: JUDGED.map((_, k) => meanForest(roles.map(({ trees }) => trees[k] as Forest))),
});

/** `hidden`: for each fold the texts of its judged pages. */
function learnSet(
  stories: readonly StoryLesson[],
  hidden: readonly ReadonlySet<string>[],
  set: number,
): Omit<LearntRoles, 'foldOf'> {
  const chains = hidden.map((texts, fold) => chainFrom(knownTo(stories, fold, texts), texts, set));
  const cases = stories.map((story) => casesOf(story, chains[story.fold] as ChainWeights));
  const grown = (fold: number, texts: ReadonlySet<string>): readonly Forest[] =>
    JUDGED.map((labels) => treesFrom(knownTo(cases, fold, texts), texts, labels));
  return {
    all: { chain: chainFrom(stories, new Set(), set), trees: grown(-1, new Set()) },
    folds: hidden.map((texts, fold) => ({ chain: chains[fold] as ChainWeights, trees: grown(fold, texts) })),
  };
}

const knownTo = <T extends { readonly fold: number; readonly source: string }>(
  stories: readonly T[],
  fold: number,
  hidden: ReadonlySet<string>,
): readonly T[] => stories.filter((story) => story.fold !== fold && !hidden.has(story.source));

/** The clues of a story's open parts, one after the other, with what each is. */
interface StoryCases {
  readonly fold: number;
  readonly source: string;
  readonly clues: Float32Array;
  readonly labels: readonly number[];
  readonly sources: readonly string[];
}

function casesOf({ fold, source, sources, parts, labels }: StoryLesson, chain: ChainWeights): StoryCases {
  const view = storyView(parts, storyChain(parts, chain).marginal);
  const open = labels.flatMap((label, k) => (label >= 0 && isOpen(view, k) ? [k] : []));
  const clues = new Float32Array(open.length * STORY_CLUE_COUNT);
  open.forEach((k, n) => {
    storyClues(view, k, clues, n * STORY_CLUE_COUNT);
  });
  return {
    fold,
    source,
    clues,
    labels: open.map((k) => labels[k] as number),
    sources: open.map((k) => sources[k] as string),
  };
}

/** Titles are worth the most trees, names some; other roles are told by few. */
const TREES: Growth = { ...COMMON, trees: 90, depth: 4, rate: 0.12 };
const GROWTH: Readonly<Partial<Record<StoryLabel, Growth>>> = {
  headline: TREES,
  byline: { ...TREES, trees: 50 },
};
const FEW: Growth = { ...TREES, trees: 36, depth: 3 };

function treesFrom(stories: readonly StoryCases[], hidden: ReadonlySet<string>, labels: readonly StoryLabel[]): Forest {
  const yes = new Set(labels.map(storyLabelIndex));
  const list = new CaseList(STORY_CLUE_COUNT);
  for (const story of stories)
    story.labels.forEach((label, n) => {
      if (hidden.has(story.sources[n] as string)) return;
      const own = story.clues.subarray(n * STORY_CLUE_COUNT, (n + 1) * STORY_CLUE_COUNT);
      list.add(yes.has(label), 1, (values, at) => values.set(own, at));
    });
  return growForest(list.cases(), GROWTH[labels[0] as StoryLabel] ?? FEW);
}

/** What `storyRoleWeights.json` holds of learnt weights. */
export const storyRolesText = ({ chain: { emission, transition }, trees }: StoryWeights): string =>
  `${JSON.stringify({ emission: packed(emission), transition: packed(transition), trees: trees.map(packForest) })}\n`;

function chainFrom(stories: readonly StoryLesson[], hidden: ReadonlySet<string>, set: number): ChainWeights {
  const examples = stories.map(({ cues, labels, sources }) => ({
    cues,
    labels: labels.map((label, k) => (hidden.has(sources[k] as string) ? -1 : label)),
  }));
  return learnChain(shuffled(examples, numbersFrom(7 + set)), storyShape(), CHAIN);
}

/** Numbers in 0…1, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Fisher and Yates. */
function shuffled<T>(given: readonly T[], random: () => number): T[] {
  const list = [...given];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}
