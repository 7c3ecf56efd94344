import { newArticle } from '../domain/article.ts';
import type { ReplaceDivision } from '../domain/edits/edit.ts';
import type { Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import { type ArticleId, articleNumber, type Owner } from '../domain/span.ts';

/**
 * The edit that puts a new reading in place of all that is not approved. Articles keep the engine's names, so that its
 * doubts speak of them, unless an approved article has that name: then they get one from `fresh` on.
 */
export function redetection(proof: Proof, { proof: read }: Reading, fresh: ArticleId): ReplaceDivision {
  const approved = new Set(proof.articles.filter(({ review }) => review === 'approved').map(({ id }) => id));
  let next = articleNumber(fresh);
  const names = new Map<Owner, ArticleId>();
  for (const { id } of read.articles) names.set(id, approved.has(id) ? `a${next++}` : id);
  const articles = read.articles.map((article) => ({
    ...newArticle(article.id),
    ...article,
    id: names.get(article.id) ?? article.id,
  }));
  return {
    kind: 'replace-division',
    starts: read.starts.map((start) => ({ ...start, owner: names.get(start.owner) ?? start.owner })),
    articles: articles.sort((a, b) => articleNumber(a.id) - articleNumber(b.id)),
  };
}
