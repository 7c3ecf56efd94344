import type { Forest } from '../../trees/forest.ts';
import type { ChainWeights } from '../roles/chain.ts';
import type { EngineWeights } from '../weights/weights.ts';

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

/** What a course learnt, in the order in which it was: all but `wholes`. */
export interface Stages {
  readonly roles: Fitted<ChainWeights>;
  readonly kinds: Fitted<readonly Forest[]>;
  readonly seams: Fitted<Forest>;
  readonly links: Fitted<Forest>;
  readonly pairs: Fitted<Forest>;
  readonly joins: Fitted<Forest>;
}

/** What a page is read with before it is asked which groups are whole articles. */
export type Reader = Omit<EngineWeights, 'wholes'>;
