import type { GoldPage } from '../../learning/goldPage.ts';
import { learn } from '../../learning/learn.ts';
import { type EngineWeights, storedWeights } from '../../weights/weights.ts';
import type { UnseenPage } from './learnDoubts.ts';

/** Pages that the stored weights were not learnt from. */
export function strangers(pages: readonly GoldPage[]): readonly UnseenPage[] {
  const weights = storedWeights();
  return pages.map((page) => ({ page, weights }));
}

/** Pages that they may have been learnt from: for each fold they are learnt anew from the others. Takes minutes. */
export function acquaintances(pages: readonly GoldPage[], folds: number): readonly UnseenPage[] {
  const judged = new Set(pages.map(({ id }) => id));
  const learnt = learn(pages, { folds, judged, told: () => {} });
  return pages.map((page) => ({ page, weights: learnt.folds[learnt.foldOf.get(page.id) as number] as EngineWeights }));
}
