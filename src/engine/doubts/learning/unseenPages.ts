import type { GoldPage } from '../../learning/goldPage.ts';
import { learn } from '../../learning/learn.ts';
import { storedWeights } from '../../weights/weights.ts';
import type { UnseenPage } from './learnDoubts.ts';

/** Pages that the stored weights were not learnt from. */
export function strangers(pages: readonly GoldPage[]): readonly UnseenPage[] {
  const weights = storedWeights();
  return pages.map((page) => ({ page, weights }));
}

/** Pages that they may have been learnt from: for each fold they are learnt anew from the others. Takes minutes. */
export function acquaintances(pages: readonly GoldPage[], folds: number): readonly UnseenPage[] {
  const inFold = (k: number, fold: number): boolean => k % folds === fold;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = learn(pages.filter((_, k) => !inFold(k, fold)));
    return pages.filter((_, k) => inFold(k, fold)).map((page) => ({ page, weights }));
  });
}
