import type { Article } from '../article.ts';
import type { Review } from '../page.ts';
import { rename } from '../partition.ts';
import { articleOf, type Proof } from '../proof.ts';
import { orderFromSpans, readingOrder } from '../readingOrder.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Merge } from './edit.ts';
import { inOrder } from './setField.ts';

const joinNotes = (a: string | null, b: string | null): string | null => (a && b ? `${a}\n${b}` : (a ?? b));

const joinReviews = (a: Review, b: Review): Review => (a === b ? a : 'in-review');

/** One article's order after the other's, if either has one of its own. */
function joinOrders(proof: Proof, into: Article, from: Article): readonly number[] {
  if (into.order.length === 0 && from.order.length === 0) return [];
  return orderFromSpans([...readingOrder(proof, into), ...readingOrder(proof, from)]);
}

/** What the editor said of both: the receiving article's word goes first. */
function joined(proof: Proof, into: Article, from: Article): Article {
  return {
    ...into,
    label: into.label ?? from.label,
    overrides: inOrder({ ...from.overrides, ...into.overrides }),
    order: joinOrders(proof, into, from),
    review: joinReviews(into.review, from.review),
    notes: joinNotes(into.notes, from.notes),
  };
}

/** Refuses `same-article` and `no-such-article`. */
export function merge(proof: Proof, edit: Merge): Proof | Refusal {
  const into = articleOf(proof, edit.into);
  const from = articleOf(proof, edit.from);
  if (!into || !from) return refuse('no-such-article');
  if (into === from) return refuse('same-article');
  const whole = joined(proof, into, from);
  return {
    ...proof,
    starts: rename(proof.starts, from.id, into.id),
    articles: proof.articles
      .filter((article) => article !== from)
      .map((article) => (article === into ? whole : article)),
  };
}
