import type { Article, ArticleFields, ArticleType } from '../article.ts';
import type { ParagraphKind } from '../correction.ts';
import type { PageFields, PageReview, Review } from '../page.ts';
import type { ArticleId, FurnitureRole, Owner, Range, Role, SpanStart } from '../span.ts';

/** The one primitive: the range gets this owner. Without a role each stretch keeps its own as far as it fits. */
export interface Assign extends Range {
  readonly kind: 'assign';
  /** An article that does not exist yet is made. */
  readonly owner: Owner;
  readonly role?: Role;
}
/** The article under `at` ends there; the rest of it becomes `article`. */
export interface Split {
  readonly kind: 'split';
  readonly at: number;
  readonly article: ArticleId;
}
/** All of `from` goes to `into`, which keeps its own word where both have one. */
export interface Merge {
  readonly kind: 'merge';
  readonly from: ArticleId;
  readonly into: ArticleId;
}
/** The span boundary at `at` moves to `to`, no further than its neighbours. */
export interface MoveBoundary {
  readonly kind: 'move-boundary';
  readonly at: number;
  readonly to: number;
}
/** The piece under `at` (the run of text around it with one owner) goes to an article. */
export interface Attach {
  readonly kind: 'attach';
  readonly at: number;
  readonly article: ArticleId;
}
/** The piece under `at` leaves its article and becomes one of its own. */
export interface Detach {
  readonly kind: 'detach';
  readonly at: number;
  readonly article: ArticleId;
}
/** The range becomes furniture. */
export interface Discard extends Range {
  readonly kind: 'discard';
  readonly role?: FurnitureRole;
}
/** The range keeps its owner and gets another role. */
export interface SetRole extends Range {
  readonly kind: 'set-role';
  readonly role: Role;
}
/** Types over a field of an article; `null` as value is the editor's word that there is none. */
export type SetField = {
  [Name in keyof ArticleFields]: {
    readonly kind: 'set-field';
    readonly article: ArticleId;
    readonly field: Name;
    readonly value: ArticleFields[Name];
  };
}[keyof ArticleFields];
/** Drops what was typed over a field: it says again what the spans say. */
export interface ResetField {
  readonly kind: 'reset-field';
  readonly article: ArticleId;
  readonly field: keyof ArticleFields;
}
/** Says what kind of item an article is. */
export interface SetType {
  readonly kind: 'set-type';
  readonly article: ArticleId;
  readonly type: ArticleType;
}
/** Names the section label (by an offset inside it) that gives the article its section; `null`: none does. */
export interface SetLabel {
  readonly kind: 'set-label';
  readonly article: ArticleId;
  readonly label: number | null;
}
/** The fields of a page that the editor types into. */
export type PageFieldName = Exclude<keyof PageFields, 'review' | 'notes'>;
/** Types over a field of the page; `null`: it has none. */
export interface SetPageField {
  readonly kind: 'set-page-field';
  readonly field: PageFieldName;
  readonly value: string | null;
}
/** The range reads `text`; `null` gives back what the source says. */
export interface CorrectText extends Range {
  readonly kind: 'correct-text';
  readonly text: string | null;
}
/** Joins or breaks paragraphs at an offset; `null` leaves it to the rules again. */
export interface SetParagraph {
  readonly kind: 'set-paragraph';
  readonly at: number;
  readonly break: ParagraphKind | null;
}
/** The article is read in this order: offsets at which its stretches begin, first read first. */
export interface Reorder {
  readonly kind: 'reorder';
  readonly article: ArticleId;
  readonly order: readonly number[];
}
/** Says how far the work on an article, or on the whole page, has come. */
export type SetReview =
  | { readonly kind: 'set-review'; readonly target: ArticleId; readonly review: Review }
  | { readonly kind: 'set-review'; readonly target: 'page'; readonly review: PageReview };
/** The editor's note on an article or on the page; `null` takes it away. */
export interface SetNote {
  readonly kind: 'set-note';
  readonly target: ArticleId | 'page';
  readonly text: string | null;
}
/** Another division (a new detection) replaces this one wherever the editor has not approved. */
export interface ReplaceDivision {
  readonly kind: 'replace-division';
  readonly starts: readonly SpanStart[];
  readonly articles: readonly Article[];
}
/** Several edits that the editor made in one gesture: all are made, or none. */
export interface Batch {
  readonly kind: 'batch';
  readonly edits: readonly Edit[];
}

/** A change to a proof, as plain data. */
export type Edit =
  | Assign
  | Split
  | Merge
  | MoveBoundary
  | Attach
  | Detach
  | Discard
  | SetRole
  | SetField
  | ResetField
  | SetType
  | SetLabel
  | SetPageField
  | CorrectText
  | SetParagraph
  | Reorder
  | SetReview
  | SetNote
  | ReplaceDivision
  | Batch;
