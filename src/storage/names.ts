import { putBeside } from './besidePage.ts';
import type { Database } from './database.ts';
import type { Failure } from './failure.ts';
import { checked, fits } from './row.ts';
import { NAMES, type PageNames } from './rows.ts';

/** Keeps the names that a page's fields hold, for as long as the page is on the shelf. */
export async function storeNames(
  db: Database,
  id: string,
  { sections, authors }: PageNames,
): Promise<Failure | undefined> {
  return putBeside(db, db.names, checked(NAMES, id, { id, sections: [...sections], authors: [...authors] }));
}

/** Each word once: those that stand on most pages first, then by their UTF-16 units. */
function byFrequency(lists: readonly (readonly string[])[]): string[] {
  const pages = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) pages.set(word, (pages.get(word) ?? 0) + 1);
  const order = ([a, m]: [string, number], [b, n]: [string, number]) => n - m || (a < b ? -1 : 1);
  return [...pages].sort(order).map(([word]) => word);
}

/** The names of all pages. A row that cannot be read is passed over: names can be typed as well. */
export async function readVocabulary({ names }: Database): Promise<PageNames> {
  const rows = (await names.toArray()).filter((row) => fits(NAMES, row));
  return {
    sections: byFrequency(rows.map(({ sections }) => sections)),
    authors: byFrequency(rows.map(({ authors }) => authors)),
  };
}
