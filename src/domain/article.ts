import type { Review } from './page.ts';
import type { ArticleId } from './span.ts';

/** Kinds of items on a page. `photo`: a picture that stands alone, with its caption. */
export const ARTICLE_TYPES = [
  'news',
  'feature',
  'opinion',
  'brief',
  'photo',
  'notice',
  'advertisement',
  'other',
] as const;
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** Where and when a story says it was written. */
export interface Dateline {
  readonly place: string | null;
  /** As printed: `3月11日`, `March 3`. */
  readonly date: string | null;
}

/** The fields of an article that its spans speak of, until the editor types over them. */
export interface ArticleFields {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  readonly agency: string | null;
  readonly dateline: Dateline;
}

export type FieldName = keyof ArticleFields;
export const FIELD_NAMES = [
  'title',
  'kicker',
  'subtitle',
  'section',
  'authors',
  'photographers',
  'agency',
  'dateline',
] as const satisfies readonly FieldName[];

/** One item of the page. The spans it owns stand in the proof's partition; here is what no span can say. */
export interface Article {
  readonly id: ArticleId;
  readonly type: ArticleType;
  /** Offset of the section label (furniture) that names this article's section. */
  readonly label: number | null;
  /** Fields that the editor typed over. A field that is absent says what the spans say. */
  readonly overrides: Partial<ArticleFields>;
  /** Where reading order leaves page order: see `readingOrder.ts`. Empty: it is read as it stands. */
  readonly order: readonly number[];
  readonly review: Review;
  readonly notes: string | null;
}

/** A new article with nothing said about it yet. */
export function newArticle(id: ArticleId, type: ArticleType = 'news'): Article {
  return { id, type, label: null, overrides: {}, order: [], review: 'untouched', notes: null };
}
