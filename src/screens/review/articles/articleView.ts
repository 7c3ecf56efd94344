import { spokenFields } from '../../../clean/fields.ts';
import type { Paragraph } from '../../../clean/paragraphs.ts';
import type { Article, ArticleFields } from '../../../domain/article.ts';
import type { Correction } from '../../../domain/correction.ts';
import type { Page } from '../../../domain/page.ts';
import { piecesOf, spanAt, spansIn, spansOf } from '../../../domain/partition.ts';
import type { Proof } from '../../../domain/proof.ts';
import type { ArticleId, ArticleSpan, Range, Role } from '../../../domain/span.ts';
import { headBlocks } from '../../../session/copyBlocks.ts';
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

function viewOf(proof: Proof, article: Article): ArticleView {
  const paragraphs = paragraphsIn(proof, article);
  const pieces = piecesOf(proof, article.id).map((piece) => ({
    start: piece.start,
    end: piece.end,
    roles: [...new Set(spansIn(proof, piece).map(({ role }) => role))],
  }));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const spoken = spokenFields(proof, article);
  const heads = headBlocks(proof, article);
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

/** What a view was made of; not the proof, which would be kept from being forgotten. */
interface Makings {
  readonly article: Article;
  readonly spans: readonly ArticleSpan[];
  readonly corrections: Proof['corrections'];
  readonly overrides: Proof['overrides'];
  /** The label that it takes its section from. */
  readonly label: string;
}
interface Known extends Makings {
  readonly view: ArticleView;
}

/**
 * The last view of each article of a page. Not one for each state of an article: the log holds those as long as the page
 * lies open, and all that was drawn of them would be held with them.
 */
const known = new WeakMap<Page, Map<ArticleId, Known>>();

function knownOn(page: Page): Map<ArticleId, Known> {
  const views = known.get(page) ?? new Map<ArticleId, Known>();
  known.set(page, views);
  return views;
}

const makingsOf = (proof: Proof, article: Article): Makings => ({
  article,
  spans: spansOf(proof, article.id),
  corrections: proof.corrections,
  overrides: proof.overrides,
  label: JSON.stringify(article.label === null ? null : spanAt(proof, article.label)),
});

const sameSpan = (a: ArticleSpan, b: ArticleSpan | undefined): boolean =>
  a === b || (a.start === b?.start && a.end === b.end && a.role === b.role);

function sameMakings(a: Makings, b: Makings): boolean {
  if (a.article !== b.article || a.corrections !== b.corrections || a.overrides !== b.overrides) return false;
  return (
    a.label === b.label && a.spans.length === b.spans.length && a.spans.every((span, i) => sameSpan(span, b.spans[i]))
  );
}

/** An article as its card shows it: the same object for as long as nothing it is made of has changed. */
export function articleView(proof: Proof, article: Article): ArticleView {
  const views = knownOn(proof.page);
  const makings = makingsOf(proof, article);
  const last = views.get(article.id);
  if (last && sameMakings(last, makings)) return last.view;
  const view = viewOf(proof, article);
  views.set(article.id, { ...makings, view });
  return view;
}
