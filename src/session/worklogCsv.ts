import type { ArticleId } from '../domain/span.ts';
import { letterOf } from './letter.ts';
import { type WorkEntry, wholeWork } from './worklog.ts';

/** What the table says besides figures. */
export interface WorkWords {
  readonly page: string;
  readonly columns: readonly string[];
  /** Stands for the article in the line that sums up. */
  readonly whole: string;
  titleOf(article: ArticleId): string;
}

/** RFC 4180: quotes around what needs them, quotes within doubled. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The work on a page as comma-separated values: a line for each article, then one for the page. Seconds are rounded. */
export function workCsv(entries: readonly WorkEntry[], words: WorkWords): string {
  const figures = ({ active, keys, clicks }: Omit<WorkEntry, 'article'>) =>
    [Math.round(active / 1000), keys, clicks].map(String);
  const lines = entries.map(({ article, ...work }) => {
    const who = article === null ? ['', ''] : [letterOf(article), words.titleOf(article)];
    return [words.page, ...who, ...figures(work)];
  });
  const rows = [words.columns, ...lines, [words.page, words.whole, '', ...figures(wholeWork(entries))]];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
