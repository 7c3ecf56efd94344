import type { Article } from '../domain/article.ts';
import { inPageOrder } from '../domain/pageOrder.ts';
import { spansOf } from '../domain/partition.ts';
import { articleOf, type Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId } from '../domain/span.ts';
import { openDoubts } from './commands/doubts.ts';
import type { OpenDesk } from './desk.ts';

export const ARTICLE_FILTERS = ['all', 'open', 'doubtful', 'changed'] as const;
/** Which articles the list shows: all, those not accepted, those with open doubts, those unlike the engine's reading. */
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];

/** How the editor looks at the page; nothing of it is an edit. */
export interface Look {
  readonly filter: ArticleFilter;
  /** Whether the source tells where the engine's first reading was another. */
  readonly compare: boolean;
}

export const FIRST_LOOK: Look = { filter: 'all', compare: false };

/** What of an article the engine proposed and the editor may have changed, in one comparable string. */
function divisionOf(proof: Proof, { id, type, label, overrides, order }: Article): string {
  return JSON.stringify([spansOf(proof, id), type, label, overrides, order]);
}

const changed = new WeakMap<Proof, { readonly reading: Reading; readonly ids: ReadonlySet<ArticleId> }>();

/** The articles that are not as the engine first read them, new ones included. Worked out once for each proof. */
export function changedArticles(proof: Proof, reading: Reading): ReadonlySet<ArticleId> {
  const known = changed.get(proof);
  if (known?.reading === reading) return known.ids;
  const differs = (article: Article) => {
    const first = articleOf(reading.proof, article.id);
    return !first || divisionOf(reading.proof, first) !== divisionOf(proof, article);
  };
  const ids = new Set(proof.articles.filter(differs).map(({ id }) => id));
  changed.set(proof, { reading, ids });
  return ids;
}

/** The articles that pass a filter, in page order. The focused one always does: it must not vanish under the hand. */
export function articlesIn(state: OpenDesk, filter: ArticleFilter): readonly Article[] {
  const articles = inPageOrder(state.proof);
  if (filter === 'all') return articles;
  const passes = passing(state, filter);
  return articles.filter((article) => article.id === state.place.article || passes(article));
}

function passing(state: OpenDesk, filter: Exclude<ArticleFilter, 'all'>): (article: Article) => boolean {
  if (filter === 'open') return ({ review }) => review !== 'approved';
  if (filter === 'doubtful') {
    const doubted = new Set(openDoubts(state).map(({ article }) => article));
    return ({ id }) => doubted.has(id);
  }
  const ids = state.reading ? changedArticles(state.proof, state.reading) : new Set<ArticleId>();
  return ({ id }) => ids.has(id);
}

/** How many articles pass each filter by themselves. */
export function countsIn(state: OpenDesk): Readonly<Record<ArticleFilter, number>> {
  const count = (filter: Exclude<ArticleFilter, 'all'>) => state.proof.articles.filter(passing(state, filter)).length;
  return {
    all: state.proof.articles.length,
    open: count('open'),
    doubtful: count('doubtful'),
    changed: count('changed'),
  };
}
