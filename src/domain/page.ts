/** Where a page's text came from. `encoding` is the name of the encoding it was decoded with, in lower case. */
export interface Source {
  readonly name: string;
  /** SHA-256 of the text as UTF-8, in lower-case hex. */
  readonly sha256: string;
  readonly encoding: string;
}

/** One newspaper page's text, frozen at import: decoded, newlines normalised to `\n`. It never changes again. */
export interface Page {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

/** Review states of an article, from nothing done to settled. */
export const REVIEW_STATES = ['untouched', 'in-review', 'approved'] as const;
export type Review = (typeof REVIEW_STATES)[number];

/** A page may besides be `empty`: reviewed, and there is no article on it. */
export const PAGE_REVIEW_STATES = [...REVIEW_STATES, 'empty'] as const;
export type PageReview = (typeof PAGE_REVIEW_STATES)[number];

/** What is known of the page as a whole: proposed by the engine, put right by the editor. */
export interface PageFields {
  readonly publication: string | null;
  /** ISO 8601 calendar date, `2021-03-18`. */
  readonly date: string | null;
  /** As printed: `3`, `A12`. */
  readonly pageNumber: string | null;
  /** BCP 47 tag, with the script where it matters: `zh-Hans`, `zh-Hant`, `en`. */
  readonly language: string | null;
  readonly notes: string | null;
  readonly review: PageReview;
}

/** Of a page of which nothing is known. */
export const BLANK_PAGE_FIELDS: PageFields = {
  publication: null,
  date: null,
  pageNumber: null,
  language: null,
  notes: null,
  review: 'untouched',
};

/** Whether the editor has given the last word on a page. */
export const isSettled = ({ review }: Pick<PageFields, 'review'>): boolean =>
  review === 'approved' || review === 'empty';
