import { spokenFields } from '../../../clean/fields.ts';
import type { Paragraph } from '../../../clean/paragraphs.ts';
import type { Article, ArticleFields } from '../../../domain/article.ts';
import type { Correction } from '../../../domain/correction.ts';
import { piecesOf, spanAt, spansIn, spansOf } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { ArticleSpan, Range, Role } from '../../../domain/span.ts';
import { displayBlock } from '../../../session/copyBlocks.ts';
import type { CopyBlock } from '../../../session/copyPlaces.ts';
import { paragraphsIn } from '../../../session/paragraphs.ts';

/** A run of one article's text as its card lists it. */
export interface PieceView extends Range {
  /** Its roles in page order, each once. */
  readonly roles: readonly Role[];
}

/** What a card shows of an article. */
export interface ArticleView {
  readonly article: Article;
  readonly fields: ArticleFields;
  /** What its fields would say without the editor's word. */
  readonly spoken: ArticleFields;
  /** Kicker, headline and deck as the source has them; those that the editor typed over are not here. */
  readonly heads: readonly CopyBlock[];
  readonly paragraphs: readonly Paragraph[];
  /** All that its clean copy takes from the source, as it is read: heads, then paragraphs. */
  readonly blocks: readonly CopyBlock[];
  /** The page's corrections, and the text that they stand over. */
  readonly corrections: readonly Correction[];
  readonly source: string;
  readonly pieces: readonly PieceView[];
  /** UTF-16 units of clean copy. */
  readonly length: number;
}

const HEADS = [
  ['kicker', 'kicker'],
  ['headline', 'title'],
  ['subheadline', 'subtitle'],
] as const;

function headsOf(proof: Proof, article: Article): CopyBlock[] {
  return HEADS.filter(([, field]) => !(field in article.overrides))
    .map(([role]) => displayBlock(proof, article, role))
    .filter((block) => block !== null && block.text.trim() !== '') as CopyBlock[];
}

function viewOf(proof: Proof, article: Article): ArticleView {
  const paragraphs = paragraphsIn(proof, article);
  const pieces = piecesOf(proof, article.id).map((piece) => ({
    start: piece.start,
    end: piece.end,
    roles: [...new Set(spansIn(proof, piece).map(({ role }) => role))],
  }));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const spoken = spokenFields(proof, article);
  const heads = headsOf(proof, article);
  return {
    article,
    fields: { ...spoken, ...article.overrides },
    spoken,
    heads,
    paragraphs,
    blocks: [...heads, ...paragraphs],
    corrections: proof.corrections,
    source: proof.page.text,
    pieces,
    length,
  };
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
