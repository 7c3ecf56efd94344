import type { Article } from '../article.ts';
import type { Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SetNote, SetReview } from './edit.ts';
import { withChanged } from './setField.ts';

/** A page that is approved is approved with all its articles. Refuses `no-such-article`, and `value-not-allowed` for an empty page that holds articles. */
export function setReview(proof: Proof, edit: SetReview): Proof | Refusal {
  if (edit.target !== 'page') {
    const { review } = edit;
    return withChanged(proof, edit.target, (article) => ({ ...article, review }));
  }
  if (edit.review === 'empty' && proof.articles.length > 0) return refuse('value-not-allowed');
  const { review } = edit;
  const articles = review === 'approved' ? proof.articles.map(approved) : proof.articles;
  return { ...proof, articles, fields: { ...proof.fields, review } };
}

const approved = (article: Article): Article =>
  article.review === 'approved' ? article : { ...article, review: 'approved' };

/** Blank text is no note. Refuses `no-such-article`. */
export function setNote(proof: Proof, edit: SetNote): Proof | Refusal {
  const notes = edit.text?.trim() ? edit.text : null;
  if (edit.target === 'page') return { ...proof, fields: { ...proof.fields, notes } };
  return withChanged(proof, edit.target, (article) => ({ ...article, notes }));
}
