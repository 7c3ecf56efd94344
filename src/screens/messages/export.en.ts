import { count, number } from './english.ts';

const pages = (value: number): string => count(value, 'page', 'pages');
const articles = (value: number): string => count(value, 'article', 'articles');

/** Taking finished work out. */
export const exportEn = {
  title: 'Export',
  format: 'What to write',
  archive: 'Clean archive',
  archiveText: 'One JSON file: the pages with their articles as clean copy. For an archive or a database.',
  records: 'Full records',
  recordsText:
    'JSON Lines, one page a line: source text, division, corrections. Nothing is left out; it can be brought in again.',
  record: 'Full record',
  recordText: 'One JSON file: source text, division, corrections. Nothing is left out; it can be brought in again.',
  scope: 'Which pages',
  scopePage: ({ name }: { name: string }) => `This page: ${name}`,
  scopeSelected: ({ count: value }: { count: number }) => `Selected: ${pages(value)}`,
  scopeAll: ({ count: value }: { count: number }) => `All: ${pages(value)}`,
  onlyApproved: 'Only what is approved',
  onlyApprovedText: 'Leaves out pages and articles that nobody has approved yet.',
  report: 'What the file holds',
  nothingLeftOut: 'Nothing is left out.',
  pagesLeftOut: ({ count: value }: { count: number }) => `${pages(value)} left out: not approved.`,
  articlesLeftOut: ({ count: value }: { count: number }) => `${articles(value)} left out: not approved.`,
  unread: ({ count: value }: { count: number }) => `${pages(value)} not read by the engine yet, so without articles.`,
  unapproved: ({ count: value }: { count: number }) => `${pages(value)} not approved yet, but in the file.`,
  undivided: ({ count: value }: { count: number }) => `${pages(value)} without a single article.`,
  homelessOut: ({ count: value, pages: on }: { count: number; pages: number }) =>
    `${count(value, 'character', 'characters')} on ${pages(on)} belong to no article: left out.`,
  homelessIn: ({ count: value, pages: on }: { count: number; pages: number }) =>
    `${count(value, 'character', 'characters')} on ${pages(on)} belong to nothing yet: written as unassigned.`,
  furnitureOut: ({ count: value, pages: on }: { count: number; pages: number }) =>
    `${count(value, 'character', 'characters')} of furniture on ${pages(on)} (mastheads, folios, labels): left out.`,
  prepare: 'Write and check',
  stop: 'Stop',
  preparing: ({ done, of }: { done: number; of: number }) => `Writing: ${number(done)} of ${pages(of)}`,
  checked: ({ pages: value, articles: of }: { pages: number; articles: number }) =>
    `${pages(value)}, ${articles(of)}: checked against the schema.`,
  download: ({ name, size }: { name: string; size: string }) => `Download ${name} (${size})`,
  problemsTitle: 'The file does not pass its check and is not offered.',
  problem: ({ name, detail }: { name: string; detail: string }) => `${name}: ${detail}`,
  failedPages: ({ count: value }: { count: number }) => `${pages(value)} could not be loaded and are not in the file.`,
  nothingToWrite: 'Of these pages nothing is approved, so the file would be empty.',
  emptyTitle: 'There is nothing to export yet.',
  emptyText: 'Bring in a page first.',
};
