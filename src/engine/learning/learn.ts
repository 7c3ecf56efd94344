import type { ChainReading } from '../roles/chain.ts';
import { secondLook } from '../roles/secondLook.ts';
import { chainOn, piecesOn, seamsBy, seamsCluesOn } from '../sheet.ts';
import { linksOf } from '../stories/links.ts';
import { pairsOf } from '../stories/pairs.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import { chainShape } from '../weights/weights.ts';
import type { Course, Fitted, Reader, Stages } from './course.ts';
import type { GoldPage } from './goldPage.ts';
import { learnChain } from './learnChain.ts';
import { learnJoins, learnKinds, learnLinks, learnPairs, learnSeams } from './learnForests.ts';
import { type Lesson, lessonsOf, ownersOf, textsJudged } from './lesson.ts';
import { moreOf } from './morePages.ts';

const CHAIN = { passes: 8, rate: 0.3, decay: 0.02 };

type Fit<T> = (lessons: readonly Lesson[], hidden: ReadonlySet<string>) => T;

/**
 * Learns all but `wholes` from pages with known divisions, stage by stage. Each stage learns from what the
 * stages before it, learnt on other pages, make of a page: what a model says of pages it knows is surer than it will be
 * later (stacking, Wolpert 1992). Beside the pages stand excerpts of them, and their articles set anew (`moreOf`).
 * Deterministic; the answer can be sent between threads.
 */
export function learn(pages: readonly GoldPage[], { folds, judged, set, told }: Course): Stages {
  const lessons = lessonsOf([...pages, ...moreOf(pages, set)], folds);
  const hidden = Array.from({ length: folds }, (_, fold) => textsJudged(lessons, judged, fold));
  const stage = <T>(name: keyof Stages, learnt: Fit<T>, use?: (lesson: Lesson, model: T) => void): Fitted<T> => {
    const fitted = crossFitted(lessons, hidden, learnt);
    if (use) for (const lesson of lessons) use(lesson, fitted.folds[lesson.fold] as T);
    told(name);
    return fitted;
  };
  return {
    roles: stage('roles', learnRoles, (lesson, model) => {
      lesson.reading = chainOn(lesson.sheet, model);
    }),
    kinds: stage('kinds', learnKinds, (lesson, model) => {
      const first = lesson.reading as ChainReading;
      lesson.reading = secondLook(first, seamsCluesOn(lesson.sheet, first), model);
    }),
    seams: stage('seams', learnSeams, (lesson, model) => {
      const reading = lesson.reading as NonNullable<Lesson['reading']>;
      lesson.seams = seamsBy(seamsCluesOn(lesson.sheet, reading), model);
      lesson.page = piecesOn(lesson.sheet, reading, lesson.seams);
    }),
    links: stage('links', learnLinks, (lesson, model) => {
      lesson.links = linksOf(lesson.page as Pieces, model);
    }),
    pairs: stage('pairs', learnPairs, (lesson, model) => {
      lesson.pairs = pairsOf(lesson.page as Pieces, lesson.links as NonNullable<Lesson['links']>, model);
    }),
    joins: stage('joins', learnJoins),
  };
}

/** What was learnt so far: of all pages, or of a fold. */
export function readerOf(stages: Stages, fold?: number): Reader {
  const of = <T>({ all, folds }: Fitted<T>): T => (fold === undefined ? all : (folds[fold] as T));
  return {
    chain: of(stages.roles),
    kinds: of(stages.kinds),
    seams: of(stages.seams),
    links: of(stages.links),
    pairs: of(stages.pairs),
    joins: of(stages.joins),
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
