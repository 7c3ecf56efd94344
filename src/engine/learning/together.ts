import type { Forest } from '../../trees/forest.ts';
import type { ChainWeights } from '../roles/chain.ts';
import type { EngineWeights } from '../weights/weights.ts';
import type { Fitted, Stages } from './course.ts';

/**
 * One engine of several that were learnt from the same pages in the same folds, each with a set of made pages of its
 * own: what each of them owes to chance cancels out (bagging, Breiman 1996). Links and pairs are the first one's:
 * their means gave nothing more. So are kinds, for the size of what is stored.
 */
export function together(courses: readonly Stages[]): Stages {
  const mean = <T>(name: keyof Stages, meanOf: (models: readonly T[]) => T): Fitted<T> =>
    meanFitted(
      courses.map((stages) => stages[name] as Fitted<T>),
      meanOf,
    );
  return {
    ...(courses[0] as Stages),
    roles: mean('roles', meanChain),
    seams: mean('seams', meanForest),
    joins: mean('joins', meanForest),
  };
}

/** The means of what was fitted in each of several courses. */
export const meanFitted = <T>(fitted: readonly Fitted<T>[], mean: (models: readonly T[]) => T): Fitted<T> => ({
  all: mean(fitted.map(({ all }) => all)),
  folds: (fitted[0] as Fitted<T>).folds.map((_, fold) => mean(fitted.map(({ folds }) => folds[fold] as T))),
});

/** The trees of all forests in turn, so that the first few of them already say what all say. */
export function meanForest(forests: readonly Forest[]): Forest {
  const most = Math.max(...forests.map(({ roots }) => roots.length));
  const [roots, clue, value, right]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let tree = 0; tree < most; tree++)
    for (const forest of forests) {
      if (tree >= forest.roots.length) continue;
      const from = forest.roots[tree] as number;
      const shift = clue.length - from;
      roots.push(clue.length);
      for (let node = from; node < (forest.roots[tree + 1] ?? forest.clue.length); node++) {
        const leaf = (forest.clue[node] as number) < 0;
        clue.push(forest.clue[node] as number);
        value.push((forest.value[node] as number) / (leaf ? forests.length : 1));
        right.push(leaf ? (forest.right[node] as number) : (forest.right[node] as number) + shift);
      }
    }
  return {
    clues: (forests[0] as Forest).clues,
    base: forests.reduce((sum, { base }) => sum + base, 0) / forests.length,
    roots: Int32Array.from(roots),
    clue: Int16Array.from(clue),
    value: Float32Array.from(value),
    right: Int32Array.from(right),
  };
}

/** A chain whose weights are the means of several. */
export function meanChain(chains: readonly ChainWeights[]): ChainWeights {
  const first = chains[0] as ChainWeights;
  const mean = (table: 'emission' | 'transition'): Float32Array =>
    first[table].map((_, k) => chains.reduce((sum, chain) => sum + (chain[table][k] as number), 0) / chains.length);
  return { ...first, emission: mean('emission'), transition: mean('transition') };
}

/**
 * The mean of the weights of several trainings, each of which came from another throw of the dice. As above, kinds and
 * links are the first one's: with the means of those, too, no more came out right on set pages.
 */
export function meanWeights(trainings: readonly EngineWeights[]): EngineWeights {
  const mean = (name: 'seams' | 'pairs' | 'joins' | 'wholes'): Forest =>
    meanForest(trainings.map((weights) => weights[name]));
  const [first] = trainings as readonly [EngineWeights];
  return {
    ...first,
    chain: meanChain(trainings.map(({ chain }) => chain)),
    seams: mean('seams'),
    pairs: mean('pairs'),
    joins: mean('joins'),
    wholes: mean('wholes'),
  };
}
