import type { Article } from './article.ts';
import type { Correction, ParagraphOverride } from './correction.ts';
import { firstIndex } from './firstIndex.ts';
import { BLANK_PAGE_FIELDS, type Page, type PageFields } from './page.ts';
import { type ArticleId, articleNumber, type SpanStart } from './span.ts';

/**
 * A page's division. Spans tile the text from 0 to its end: each character has exactly one owner, so loss and
 * overlap cannot be written down. All lists are sorted and canonical, so equal divisions are equal values.
 */
export interface Proof {
  /** The text divided. Never copied, never changed; not part of what is stored for the proof. */
  readonly page: Page;
  /** First entry at 0, strictly rising, no two neighbours with the same owner and role. Empty only for an empty text. */
  readonly starts: readonly SpanStart[];
  /** By the number in their id. Each owns at least one character. */
  readonly articles: readonly Article[];
  /** By start; no two overlap. */
  readonly corrections: readonly Correction[];
  /** By offset; one per offset. */
  readonly overrides: readonly ParagraphOverride[];
  readonly fields: PageFields;
}

/** A proof in which nobody owns anything yet. */
export function blankProof(page: Page): Proof {
  const starts: SpanStart[] = page.text === '' ? [] : [{ start: 0, owner: 'unassigned', role: 'body' }];
  return { page, starts, articles: [], corrections: [], overrides: [], fields: BLANK_PAGE_FIELDS };
}

/** The article with this id, if the page has one. */
export function articleOf({ articles }: Proof, id: ArticleId): Article | undefined {
  const number = articleNumber(id);
  const found = articles[firstIndex(articles, (article) => articleNumber(article.id) >= number)];
  return found?.id === id ? found : undefined;
}
