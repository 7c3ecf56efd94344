import { isBlank, skipSpace } from '../characters.ts';
import { ownerAt } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ArticleId } from '../span.ts';
import type { Reorder } from './edit.ts';
import { withChanged } from './setField.ts';
import { snapOffset } from './snap.ts';

/** Where a stretch of the article may begin, or a refusal. */
function anchorAt(proof: Proof, id: ArticleId, offset: number): number | Refusal {
  const at = snapOffset(proof, offset);
  if (typeof at !== 'number') return at;
  const visible = skipSpace(proof.page.text, at, proof.page.text.length);
  if (isBlank(proof.page.text, visible, visible + 1) || ownerAt(proof, visible) !== id) return refuse('not-an-order');
  return visible;
}

/** Refuses `not-an-order` (a place that is not the article's, or one twice), `out-of-page`, `no-such-article`. */
export function reorder(proof: Proof, edit: Reorder): Proof | Refusal {
  const anchors: number[] = [];
  for (const offset of edit.order) {
    const at = anchorAt(proof, edit.article, offset);
    if (typeof at !== 'number') return at;
    if (anchors.includes(at)) return refuse('not-an-order');
    anchors.push(at);
  }
  return withChanged(proof, edit.article, (article) => ({ ...article, order: anchors }));
}
