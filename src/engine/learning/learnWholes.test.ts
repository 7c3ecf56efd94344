import { expect, test } from 'vitest';
import { goldPages } from '../../testing/goldPage.ts';
import { storedWeights } from '../weights/weights.ts';
import { learnWholes } from './learnWholes.ts';

/** Two pages, one for each fold, on both of which a text of the same source stands. */
const pages = ['interview-en', 'letters-en'].map((name) => {
  const page = goldPages.get(name) as NonNullable<ReturnType<typeof goldPages.get>>;
  return { ...page, articles: page.articles.map((article, k) => (k === 0 ? { ...article, source: 'one' } : article)) };
});
const learnt = (...judged: readonly string[]) =>
  learnWholes(pages, [storedWeights(), storedWeights()], { judged: new Set(judged), set: 0 });

test('a fold that is to be judged by a page learns nothing from a text that stands on it, wherever else it stands', () => {
  const [before, after] = [learnt(), learnt((pages[0] as (typeof pages)[number]).id)];
  expect(after.all).toEqual(before.all);
  expect(after.folds[1]).toEqual(before.folds[1]);
  expect(after.folds[0]).not.toEqual(before.folds[0]);
});
