import { fieldsOf } from '../../../clean/fields.ts';
import { type Paragraph, paragraphsOf } from '../../../clean/paragraphs.ts';
import type { Article, ArticleFields } from '../../../domain/article.ts';
import { piecesOf, spanAt, spansIn, spansOf } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { ArticleSpan, Range, Role } from '../../../domain/span.ts';

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

interface Known {
  readonly proof: Proof;
  readonly view: ArticleView;
}
const known = new WeakMap<Article, Known>();

const sameSpan = (a: ArticleSpan, b: ArticleSpan | undefined): boolean =>
  a.start === b?.start && a.end === b.end && a.role === b.role;

/** Whether all that a view is made of is the same in both proofs. */
function sameMakings(article: Article, a: Proof, b: Proof): boolean {
  if (a.page !== b.page || a.corrections !== b.corrections || a.overrides !== b.overrides) return false;
  const [before, after] = [spansOf(a, article.id), spansOf(b, article.id)];
  if (before.length !== after.length || !before.every((span, i) => sameSpan(span, after[i]))) return false;
  const label = (proof: Proof) => JSON.stringify(article.label === null ? null : spanAt(proof, article.label));
  return label(a) === label(b);
}

/** An article as its card shows it: the same object for as long as nothing it is made of has changed. */
export function articleView(proof: Proof, article: Article): ArticleView {
  const last = known.get(article);
  const view = last && sameMakings(article, last.proof, proof) ? last.view : viewOf(proof, article);
  known.set(article, { proof, view });
  return view;
}
