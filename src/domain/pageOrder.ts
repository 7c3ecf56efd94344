import type { Article } from './article.ts';
import type { Proof } from './proof.ts';
import type { ArticleId } from './span.ts';

const orders = new WeakMap<Proof, readonly Article[]>();

/** The articles by where each first stands on the page. Worked out once for each proof: list, letters and panes all ask. */
export function inPageOrder(proof: Proof): readonly Article[] {
  const known = orders.get(proof) ?? firstComeFirst(proof);
  orders.set(proof, known);
  return known;
}

function firstComeFirst(proof: Proof): Article[] {
  const byId = new Map(proof.articles.map((article) => [article.id, article]));
  const found = new Set<Article>();
  for (const { owner } of proof.starts) {
    const article = byId.get(owner as ArticleId);
    if (article) found.add(article);
  }
  return [...found];
}
