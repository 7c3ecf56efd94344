import { fieldsOf } from '../../../clean/fields.ts';
import { type Paragraph, paragraphsOf } from '../../../clean/paragraphs.ts';
import type { Article, ArticleFields } from '../../../domain/article.ts';
import { piecesOf, spansIn } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { Range, Role } from '../../../domain/span.ts';

/** A run of one article's text as its card lists it. */
export interface PieceView extends Range {
  /** Its roles in page order, each once. */
  readonly roles: readonly Role[];
}

/** What a card shows of an article. */
export interface ArticleView {
  readonly article: Article;
  readonly fields: ArticleFields;
  readonly paragraphs: readonly Paragraph[];
  readonly pieces: readonly PieceView[];
  /** UTF-16 units of clean copy. */
  readonly length: number;
}

function viewOf(proof: Proof, article: Article): ArticleView {
  const paragraphs = paragraphsOf(proof, article);
  const pieces = piecesOf(proof, article.id).map((piece) => ({
    start: piece.start,
    end: piece.end,
    roles: [...new Set(spansIn(proof, piece).map(({ role }) => role))],
  }));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return { article, fields: fieldsOf(proof, article), paragraphs, pieces, length };
}

const views = new WeakMap<Proof, Map<Article, ArticleView>>();

/** An article as its card shows it; worked out once per proof. */
export function articleView(proof: Proof, article: Article): ArticleView {
  const known = views.get(proof) ?? new Map<Article, ArticleView>();
  views.set(proof, known);
  const view = known.get(article) ?? viewOf(proof, article);
  known.set(article, view);
  return view;
}
