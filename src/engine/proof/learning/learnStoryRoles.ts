import { piecesOfPage } from '../../detect.ts';
import { CaseList } from '../../learning/caseList.ts';
import type { GoldPage, GoldPart } from '../../learning/goldPage.ts';
import { type Growth, growForest } from '../../learning/growForest.ts';
import { type ChainSettings, learnChain } from '../../learning/learnChain.ts';
import { COMMON } from '../../learning/learnForests.ts';
import { type Lesson, lessonsOf, textsJudged } from '../../learning/lesson.ts';
import { setAnew } from '../../learning/setAnew.ts';
import { meanChain, meanForest } from '../../learning/together.ts';
import { lexiconOf } from '../../lexicon/lexiconOf.ts';
import type { Part } from '../../lines/part.ts';
import type { ChainWeights } from '../../roles/chain.ts';
import { LABELS, type Label } from '../../roles/label.ts';
import type { Piece } from '../../runs/piece.ts';
import type { Pieces } from '../../stories/pieceTable.ts';
import { storiesOn } from '../../stories/storiesOn.ts';
import type { Forest } from '../../trees/forest.ts';
import { packForest } from '../../trees/packedForest.ts';
import { packed } from '../../weights/packing.ts';
import type { EngineWeights } from '../../weights/weights.ts';
import { STORY_CLUE_COUNT, storyClues } from '../storyClues.ts';
import { type StoryParts, storyCues } from '../storyCues.ts';
import { isOpen, JUDGED, type StoryWeights, storyChain, storyShape } from '../storyJudges.ts';
import { STORY_LABELS, type StoryLabel, storyLabelIndex } from '../storyLabels.ts';
import { storyView } from '../storyView.ts';

const CHAIN: ChainSettings = { passes: 6, rate: 0.25, decay: 0.1 };
/** All is learnt so often, each time with other made pages and in another order, and the means taken (see `together`). */
const SETS = 2;
/** A found story is learnt from where one article holds this much of its text. */
const MOST = 0.5;
/** How often the articles of a page are set anew (see `moreOf`). */
const ANEW = 3;

/** A story of a page with what is known of its parts. */
interface StoryLesson {
  readonly fold: number;
  /** The text (by its `source`) that it is, and those its parts are of; '' where nobody knows. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly parts: StoryParts;
  readonly cues: readonly Int16Array[];
  /** Places in `STORY_LABELS`; -1: not known. */
  readonly labels: readonly number[];
}

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
  const sets = Array.from({ length: SETS }, (_, set) => learnSet(pages, weights, judged, set));
  return {
    all: meanRoles(sets.map(({ all }) => all)),
    folds: weights.map((_, fold) => meanRoles(sets.map(({ folds }) => folds[fold] as StoryWeights))),
    foldOf: (sets[0] as LearntRoles).foldOf,
  };
}

const meanRoles = (roles: readonly StoryWeights[]): StoryWeights => ({
  chain: meanChain(roles.map(({ chain }) => chain)),
  trees: JUDGED.map((_, k) => meanForest(roles.map(({ trees }) => trees[k] as Forest))),
});

function learnSet(
  pages: readonly GoldPage[],
  weights: readonly EngineWeights[],
  judged: ReadonlySet<string>,
  set: number,
): LearntRoles {
  const known = pages.filter(({ template }) => template !== undefined);
  const lessons = lessonsOf([...pages, ...setAnew(known, ANEW, set)], weights.length);
  const stories = lessons.flatMap((lesson) => storyLessons(lesson, weights[lesson.fold] as EngineWeights));
  const hidden = weights.map((_, fold) => textsJudged(lessons, judged, fold));
  const chains = hidden.map((texts, fold) => chainFrom(knownTo(stories, fold, texts), texts, set));
  const cases = stories.map((story) => casesOf(story, chains[story.fold] as ChainWeights));
  const grown = (fold: number, texts: ReadonlySet<string>): readonly Forest[] =>
    JUDGED.map((labels) => treesFrom(knownTo(cases, fold, texts), texts, labels));
  return {
    all: { chain: chainFrom(stories, new Set(), set), trees: grown(-1, new Set()) },
    folds: hidden.map((texts, fold) => ({ chain: chains[fold] as ChainWeights, trees: grown(fold, texts) })),
    foldOf: new Map(lessons.map(({ gold, fold }) => [gold.id, fold])),
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

function storyLessons({ gold, fold, known }: Lesson, weights: EngineWeights): StoryLesson[] {
  const page = piecesOfPage(gold.text, weights);
  const { lexicon } = lexiconOf(gold.text);
  const sourceOf = (owner: number): string => gold.articles[owner]?.source ?? '';
  const lesson = (owned: readonly number[], owner: number): StoryLesson => ({
    fold,
    source: sourceOf(owner),
    sources: owned.map((i) => sourceOf((known[i] as GoldPart).owner)),
    parts: { owned, page, lexicon },
    cues: storyCues({ owned, page, lexicon }),
    labels: owned.map((i) => labelIn(known[i] as GoldPart, owner)),
  });
  const right = gold.articles.flatMap((_, owner) => {
    const owned = known.flatMap((part, i) => (part.owner === owner ? [i] : []));
    return owned.length > 0 ? [lesson(owned, owner)] : [];
  });
  const found = storiesFound(page, weights).flatMap((owned) => {
    const owner = ownerOf(owned, page.roles.parts, known);
    return owner < 0 ? [] : [lesson(owned, owner)];
  });
  return [...right, ...found];
}

/** The stories that the engine makes of a page, as lists of parts: what is foreign in them is to be learnt too. */
function storiesFound(page: Pieces, weights: EngineWeights): readonly (readonly number[])[] {
  const { pieces } = page;
  return storiesOn(page, weights).stories.map((story) =>
    story.pieces.flatMap((k) => {
      const { from, to } = pieces[k] as Piece;
      return Array.from({ length: to - from }, (_, d) => from + d);
    }),
  );
}

/** The article that holds most of a story, if it holds most of its text; else -1. */
function ownerOf(owned: readonly number[], parts: readonly Part[], known: readonly GoldPart[]): number {
  const sizes = new Map<number, number>();
  for (const i of owned) {
    const { owner } = known[i] as GoldPart;
    sizes.set(owner, (sizes.get(owner) ?? 0) + (parts[i] as Part).text.length);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [owner, size] = [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [-1, 0]);
  return size > MOST * all ? owner : -1;
}

const SAME: Readonly<Partial<Record<Label, StoryLabel>>> = {
  headline: 'headline',
  'headline-more': 'headline-more',
  kicker: 'kicker',
  subheadline: 'subheadline',
  byline: 'byline',
  dateline: 'dateline',
  crosshead: 'crosshead',
  caption: 'caption',
  'caption-more': 'caption',
  credit: 'credit',
  pullquote: 'pullquote',
  jumpline: 'jumpline',
};

/** What a part is in a story: its role there, another story's text, or furniture; nothing where the page is not divided. */
function labelIn({ label, owner }: GoldPart, story: number): number {
  if (owner === -2) return -1;
  const name = owner === story ? (SAME[LABELS[label] as Label] ?? 'body') : owner === -1 ? 'furniture' : 'foreign';
  return STORY_LABELS.indexOf(name);
}
