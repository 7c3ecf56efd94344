import { chainOn, piecesOn, seamsOn } from '../sheet.ts';
import { joinScore, treesOf } from '../stories/gather.ts';
import { linksOf } from '../stories/links.ts';
import { pairsOf } from '../stories/pairs.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import type { Topics } from '../stories/topics.ts';
import { type TopicValues, topicsWith } from '../weights/topicWords.ts';
import { chainShape, type EngineWeights } from '../weights/weights.ts';
import { bagged, meanChain, meanForest } from './bagged.ts';
import type { GoldPage } from './goldPage.ts';
import { learnChain } from './learnChain.ts';
import { learnJoins, learnLinks, learnPairs, learnSeams } from './learnForests.ts';
import { learnTopics } from './learnTopics.ts';
import { learnWholes } from './learnWholes.ts';
import { type Lesson, lessonsOf, ownersOf, textsJudged } from './lesson.ts';
import { moreOf } from './morePages.ts';

const CHAIN = { passes: 8, rate: 0.3, decay: 0.02 };

/** How to learn: in how many folds, and by which pages (their ids) the folds' weights are to be judged. */
export interface Course {
  readonly folds: number;
  readonly judged: ReadonlySet<string>;
  /** Hears what has been learnt, and may keep it. */
  readonly told: (stage: Stage, fitted: Fitted<unknown>) => void;
  /** Stages that were learnt before, from the same pages in the same folds, and need not be learnt again. */
  readonly kept?: Kept;
}

export type Stage = 'roles' | 'topics' | 'seams' | 'links' | 'pairs' | 'joins' | 'wholes';
export type Kept = { readonly [stage in Stage]?: Fitted<unknown> };

/** What was learnt. */
export interface Learnt {
  /** From all pages. */
  readonly weights: EngineWeights;
  /** For each fold, weights learnt without its pages and without the texts of its judged pages. */
  readonly folds: readonly EngineWeights[];
  /** Fold of each page. */
  readonly foldOf: ReadonlyMap<string, number>;
}

type Fit<T> = (lessons: readonly Lesson[], hidden: ReadonlySet<string>) => T;

/** One stage's models: one of all pages, one for each fold. */
export interface Fitted<T> {
  readonly all: T;
  readonly folds: readonly T[];
}

/**
 * Learns all weights of the engine from pages with known divisions, stage by stage. Each stage learns from what the
 * stages before it, learnt on other pages, make of a page: what a model says of pages it knows is surer than it will be
 * later (stacking, Wolpert 1992). Beside the pages stand excerpts of them, and their articles set anew (`moreOf`).
 * Deterministic.
 */
export function learn(pages: readonly GoldPage[], { folds, judged, told, kept }: Course): Learnt {
  const lessons = lessonsOf([...pages, ...moreOf(pages)], folds);
  const hidden = Array.from({ length: folds }, (_, fold) => textsJudged(lessons, judged, fold));
  const stage = <T>(name: Stage, learnt: Fit<T>, use: (lesson: Lesson, model: T) => void) => {
    const fitted = (kept?.[name] as Fitted<T> | undefined) ?? crossFitted(lessons, hidden, learnt);
    for (const lesson of lessons) use(lesson, fitted.folds[lesson.fold] as T);
    told(name, fitted);
    return fitted;
  };
  const chain = stage('roles', bagged(learnRoles, meanChain), (lesson, model) => {
    lesson.reading = chainOn(lesson.sheet, model);
  });
  const topics = stage('topics', learnTopicsOf, (lesson, model) => {
    lesson.topics = topicsWith(model);
  });
  const seams = stage('seams', bagged(learnSeams, meanForest), (lesson, model) => {
    const reading = lesson.reading as NonNullable<Lesson['reading']>;
    lesson.seams = seamsOn(lesson.sheet, reading, model, lesson.topics as Topics);
    lesson.page = piecesOn(lesson.sheet, reading, lesson.seams, lesson.topics as Topics);
  });
  const links = stage('links', learnLinks, (lesson, model) => {
    lesson.links = linksOf(lesson.page as Pieces, model);
  });
  const pairs = stage('pairs', learnPairs, (lesson, model) => {
    lesson.pairs = pairsOf(lesson.page as Pieces, lesson.links as NonNullable<Lesson['links']>, model);
  });
  const joins = stage('joins', bagged(learnJoins, meanForest), (lesson, model) => {
    lesson.trees = treesOf(
      lesson.page as Pieces,
      lesson.pairs as NonNullable<Lesson['pairs']>,
      joinScore(lesson.page as Pieces, lesson.links as NonNullable<Lesson['links']>, model),
    );
  });
  const wholes = stage('wholes', bagged(learnWholes, meanForest), () => {});
  const weights = (of: <T>(fitted: Fitted<T>) => T): EngineWeights => ({
    chain: of(chain),
    topics: topicsWith(of(topics)),
    seams: of(seams),
    links: of(links),
    pairs: of(pairs),
    joins: of(joins),
    wholes: of(wholes),
  });
  return {
    weights: weights(({ all }) => all),
    folds: hidden.map((_, fold) => weights((fitted) => fitted.folds[fold] as (typeof fitted)['all'])),
    foldOf: new Map(lessons.map(({ gold, fold }) => [gold.id, fold])),
  };
}

function crossFitted<T>(lessons: readonly Lesson[], hidden: readonly ReadonlySet<string>[], learnt: Fit<T>): Fitted<T> {
  const folds = hidden.map((texts, fold) =>
    learnt(
      lessons.filter((lesson) => lesson.fold !== fold),
      texts,
    ),
  );
  return { all: learnt(lessons, new Set()), folds };
}

/** Learns what words are about from all articles that may be known, each text once. */
const learnTopicsOf: Fit<TopicValues> = (lessons, hidden) => {
  const texts = new Map<string, string>();
  for (const { gold } of lessons)
    gold.articles.forEach(({ source, segments }, k) => {
      const key = source ?? `${gold.id} ${k}`;
      if (!(source && hidden.has(source)) && !texts.has(key))
        texts.set(key, segments.map(([start, end]) => gold.text.slice(start, end)).join('\n'));
    });
  return learnTopics([...texts.values()]);
};

const learnRoles: Fit<ReturnType<typeof learnChain>> = (lessons, hidden) =>
  learnChain(
    lessons.map((lesson) => {
      const owners = ownersOf(lesson, hidden);
      return {
        cues: lesson.sheet.cues,
        labels: lesson.known.map(({ label }, i) => ((owners[i] as number) === -2 ? -1 : label)),
      };
    }),
    chainShape(),
    CHAIN,
  );
