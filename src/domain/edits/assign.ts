import { type Article, type ArticleType, newArticle } from '../article.ts';
import { repaint } from '../partition.ts';
import { articleOf, type Proof } from '../proof.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import {
  type ArticleId,
  articleNumber,
  isArticleId,
  type Owner,
  type Range,
  type Role,
  roleFits,
  type SpanStart,
} from '../span.ts';
import type { Assign, Discard } from './edit.ts';
import { snapRange } from './snap.ts';

/** The articles with one more, in its place by number. */
export function withArticle(articles: readonly Article[], added: Article): Article[] {
  const number = articleNumber(added.id);
  const at = articles.findIndex(({ id }) => articleNumber(id) > number);
  return at < 0 ? [...articles, added] : [...articles.slice(0, at), added, ...articles.slice(at)];
}

const known = (proof: Proof, owner: Owner): boolean => !isArticleId(owner) || articleOf(proof, owner) !== undefined;

/** The proof with a range painted; a new owner is made an article. The range is snapped already. */
export function paint(proof: Proof, range: Range, owner: Owner, role?: Role): Proof {
  const starts = repaint(proof.starts, proof.page.text.length, range, owner, role);
  if (known(proof, owner)) return { ...proof, starts };
  return {
    ...proof,
    starts,
    articles: withArticle(proof.articles, newArticle(owner as ArticleId, typeOf(starts, owner))),
  };
}

/** A caption without a story is a photograph. */
function typeOf(starts: readonly SpanStart[], owner: Owner): ArticleType {
  const roles = new Set(starts.filter((span) => span.owner === owner).map(({ role }) => role));
  return roles.has('caption') && !roles.has('body') ? 'photo' : 'news';
}

/** Refuses `role-not-for-owner` and what `snapRange` refuses. */
export function assign(proof: Proof, edit: Assign): Proof | Refusal {
  if (edit.role && !roleFits(edit.owner, edit.role)) return refuse('role-not-for-owner');
  const range = snapRange(proof, edit);
  return isRefusal(range) ? range : paint(proof, range, edit.owner, edit.role);
}

/** The range becomes furniture, `other` unless said otherwise. */
export function discard(proof: Proof, edit: Discard): Proof | Refusal {
  return assign(proof, { ...edit, kind: 'assign', owner: 'furniture', role: edit.role ?? 'other' });
}
