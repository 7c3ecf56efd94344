import type { Stages } from './learn.ts';

/** How to learn. */
export interface Course {
  readonly folds: number;
  /** Ids of the pages by which the folds' weights are to be judged. */
  readonly judged: ReadonlySet<string>;
  /** Which set of made pages to learn from, from 0 (`moreOf`). */
  readonly set: number;
  /** Hears what has been learnt. */
  readonly told: (stage: keyof Stages) => void;
}

/** One stage's models: one of all pages; one for each fold, without its pages and the texts of its judged pages. */
export interface Fitted<T> {
  readonly all: T;
  readonly folds: readonly T[];
}
