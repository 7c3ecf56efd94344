import { piecesIn } from '../../../domain/partition.ts';
import { articleOf, type Proof } from '../../../domain/proof.ts';
import { isArticleId, type Range } from '../../../domain/span.ts';
import { excerptOf, titleOf } from '../titleOf.ts';

/** So much of a headline says which it is. */
const TITLE = 40;

/** What a fold hides: how many lines, the first article among them, and how many more. */
export function foldedIn(proof: Proof, fold: Range): { lines: number; title: string | null; more: number } {
  const lines = proof.page.text.slice(fold.start, fold.end).split('\n').length;
  const ids = [...new Set(piecesIn(proof, fold).map(({ owner }) => owner))].filter(isArticleId);
  const first = ids[0] && articleOf(proof, ids[0]);
  return { lines, title: first ? excerptOf(titleOf(proof, first), TITLE) : null, more: ids.length - 1 };
}
