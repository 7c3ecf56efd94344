import type { Article } from './article.ts';
import type { Proof } from './proof.ts';
import type { ArticleId } from './span.ts';

/** The articles by where each first stands on the page. */
export function inPageOrder(proof: Proof): Article[] {
  const byId = new Map(proof.articles.map((article) => [article.id, article]));
  const found = new Set<Article>();
  for (const { owner } of proof.starts) {
    const article = byId.get(owner as ArticleId);
    if (article) found.add(article);
  }
  return [...found];
}
