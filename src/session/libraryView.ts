import { createStore, type StoreApi } from 'zustand/vanilla';
import { PAGE_REVIEW_STATES, type PageReview } from '../domain/page.ts';
import type { PageSummary } from './ports.ts';

/** What the library can be sorted by. */
export type PageOrder =
  | 'name'
  | 'publication'
  | 'date'
  | 'pageNumber'
  | 'language'
  | 'articles'
  | 'settled'
  | 'doubts'
  | 'homeless'
  | 'review'
  | 'changed';

/** How the editor looks at the library; it outlives a visit to a page. */
export interface LibraryView {
  /** Words that must all be found in a page's name, publication, date, page number or language. */
  readonly text: string;
  readonly review: PageReview | 'all';
  readonly order: PageOrder;
  readonly descending: boolean;
  /** The page that the keys act on. */
  readonly active: string | null;
  readonly selected: ReadonlySet<string>;
}
export type LibraryViewStore = StoreApi<LibraryView>;

export const createLibraryView = (): LibraryViewStore =>
  createStore<LibraryView>(() => ({
    text: '',
    review: 'all',
    order: 'changed',
    descending: true,
    active: null,
    selected: new Set(),
  }));

const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const share = ({ approved, articles }: PageSummary): number => (articles === 0 ? -1 : approved / articles);

/** The value that pages are compared by; pages without one stand last. */
const KEYS: Readonly<Record<PageOrder, (page: PageSummary) => string | number | null>> = {
  name: (page) => page.name,
  publication: (page) => page.publication,
  date: (page) => page.date,
  pageNumber: (page) => page.pageNumber,
  language: (page) => page.language,
  articles: (page) => page.articles,
  settled: share,
  doubts: (page) => page.doubts,
  homeless: (page) => page.homeless,
  review: (page) => PAGE_REVIEW_STATES.indexOf(page.review),
  changed: (page) => page.changedAt,
};

type Key = string | number | null;

function compare(a: Key, b: Key, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)));
}

const searched = ({ name, publication, date, pageNumber, language }: PageSummary): string =>
  [name, publication, date, pageNumber, language].join('\n').toLowerCase();

const PAPER: readonly PageOrder[] = ['publication', 'date', 'pageNumber', 'name'];

/** The pages as the paper has them: by publication, day and page number, then by name and id. */
export function inPaperOrder(pages: readonly PageSummary[]): readonly PageSummary[] {
  const differ = (a: PageSummary, b: PageSummary): number =>
    PAPER.reduce((known, by) => known || compare(KEYS[by](a), KEYS[by](b), 1), 0) || compare(a.id, b.id, 1);
  return pages.toSorted(differ);
}

/** The pages that the view shows, in its order. Pages that are equal by it stand by name, then by id. */
export function visiblePages(pages: readonly PageSummary[], view: LibraryView): readonly PageSummary[] {
  const sought = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (page: PageSummary) =>
    (view.review === 'all' || page.review === view.review) && sought.every((word) => searched(page).includes(word));
  const direction = view.descending ? -1 : 1;
  const keyed = pages.filter(matches).map((page) => ({ page, key: KEYS[view.order](page) }));
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key, direction) || words.compare(a.page.name, b.page.name) || (a.page.id < b.page.id ? -1 : 1),
  );
  return keyed.map(({ page }) => page);
}
