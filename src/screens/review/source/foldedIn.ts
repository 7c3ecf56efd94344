import type { Article } from '../../../domain/article.ts';
import { piecesIn } from '../../../domain/partition.ts';
import { articleOf, type Proof } from '../../../domain/proof.ts';
import { isArticleId, type Range } from '../../../domain/span.ts';
import { articleView } from '../articles/articleView.ts';
import { excerptOf, titleOf } from '../titleOf.ts';

/** So much of a headline says which it is. */
const TITLE = 40;

/** Its title from what its card is drawn from, which is kept: a page may have hundreds of folds. */
const titleIn = (proof: Proof, article: Article): string =>
  articleView(proof, article).fields.title ?? titleOf(proof, article);

/** What a fold hides: how many lines, the first article among them, and how many more. */
export function foldedIn(proof: Proof, fold: Range): { lines: number; title: string | null; more: number } {
  const lines = proof.page.text.slice(fold.start, fold.end).split('\n').length;
  const ids = [...new Set(piecesIn(proof, fold).map(({ owner }) => owner))].filter(isArticleId);
  const first = ids[0] && articleOf(proof, ids[0]);
  const title = first ? excerptOf(titleIn(proof, first), TITLE) : null;
  return { lines, title, more: ids.length - 1 };
}
