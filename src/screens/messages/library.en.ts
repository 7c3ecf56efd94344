import { count, number } from './english.ts';

const pages = (value: number): string => count(value, 'page', 'pages');

/** The library: what is on the shelf. */
export const libraryEn = {
  title: 'Library',
  emptyTitle: 'Galley turns the raw text of a newspaper page into clean, separate articles.',
  emptyText:
    'Drop text files anywhere on this window. Everything stays on this computer, in this browser: nothing is sent anywhere.',
  chooseFiles: 'Choose files…',
  pasteText: 'Paste text…',
  sampleZh: 'Sample page in Chinese',
  sampleEn: 'Sample page in English',
  sampleFailed: 'The sample page could not be fetched.',
  samples: 'Or look at a page written for practice:',
  dropHere: 'Drop to bring these files in',
  loading: 'Looking into the library…',
  loadFailed: 'The library cannot be read.',
  table: 'Pages in the library',
  columns: {
    select: 'selected',
    name: 'Name',
    publication: 'Publication',
    date: 'Date',
    pageNumber: 'Page',
    language: 'Language',
    articles: 'Articles',
    settled: 'Settled',
    homeless: 'Unassigned',
    review: 'Review',
    changed: 'Changed',
  },
  settled: ({ done, of }: { done: number; of: number }) => `${number(done)} / ${number(of)}`,
  notDetected: 'not read yet',
  more: 'More ways to bring pages in',
  filter: 'Filter',
  filterHint: 'Name, publication, date …',
  filterState: 'Review state',
  allStates: 'All states',
  shown: ({ shown, all }: { shown: number; all: number }) =>
    shown === all ? pages(all) : `${number(shown)} of ${pages(all)}`,
  noneMatch: 'No page matches.',
  noneMatchText: 'Other words or another state may find it.',
  clearFilter: 'Show all pages',
  selected: ({ count: value }: { count: number }) => `${pages(value)} selected`,
  selectAll: 'Select all shown',
  selectNone: 'Select none',
  selectPage: ({ name }: { name: string }) => `Select ${name}`,
  remove: 'Remove…',
  exportSelected: 'Export…',
  removeTitle: ({ count: value }: { count: number }) => `Remove ${pages(value)} from the library?`,
  removeText:
    'The text, its articles and all corrections are deleted from this browser. It cannot be undone; export first what you want to keep.',
  removeOpen: ({ count: value }: { count: number }) =>
    `${pages(value)} of these ${value === 1 ? 'lies' : 'lie'} open in a tab: what is done there can no longer be saved.`,
  removeWorked: ({ count: value }: { count: number }) => `Work has been done on ${pages(value)} of these.`,
  removeConfirm: ({ count: value }: { count: number }) => `Remove ${pages(value)}`,
  removed: ({ count: value }: { count: number }) => `${pages(value)} removed.`,
  removeFailed: 'The pages could not be removed.',
  detecting: ({ done, of }: { done: number; of: number }) => `Finding articles: ${number(done)} of ${pages(of)}`,
  lost: ({ count: value }: { count: number }) =>
    `The browser has cleared its storage: ${pages(value)} that lay here ${value === 1 ? 'is' : 'are'} gone. Full records that you exported can be brought in again.`,
  lostSeen: 'Understood',
  damaged: ({ count: value }: { count: number }) => `${pages(value)} cannot be read from the disk any more.`,
  removeDamaged: 'Remove from the list',
  detectFailed: ({ count: value }: { count: number }) => `${pages(value)} could not be read for articles.`,
  keys: { move: 'move', open: 'open', select: 'select', remove: 'remove', filter: 'filter', paste: 'paste a page' },
};
