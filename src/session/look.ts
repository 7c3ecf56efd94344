import type { Article } from '../domain/article.ts';
import { sameData } from '../domain/change.ts';
import { openDoubts } from '../domain/openDoubts.ts';
import { inPageOrder } from '../domain/pageOrder.ts';
import { spansOf } from '../domain/partition.ts';
import { articleOf, type Proof } from '../domain/proof.ts';
import type { Reading } from '../domain/reading.ts';
import type { ArticleId, ArticleSpan } from '../domain/span.ts';
import type { OpenDesk } from './deskState.ts';

export const ARTICLE_FILTERS = ['all', 'open', 'doubtful', 'changed'] as const;
/** Which articles the list shows: all, those not accepted, those with open doubts, those unlike the engine's reading. */
export type ArticleFilter = (typeof ARTICLE_FILTERS)[number];

/** How the editor looks at the page; nothing of it is an edit. */
export interface Look {
  readonly filter: ArticleFilter;
  /** Whether the source tells where the engine's first reading was another. */
  readonly compare: boolean;
  /** Whether the source folds what needs no look. */
  readonly fold: boolean;
}

/** How a page is looked at when it is opened. */
export const FIRST_LOOK: Look = { filter: 'all', compare: false, fold: false };

/** What decides which articles pass a filter. */
export type Looked = Pick<OpenDesk, 'proof' | 'reading' | 'place' | 'look'>;

const sameSpan = (a: ArticleSpan, b: ArticleSpan | undefined): boolean =>
  a.start === b?.start && a.end === b.end && a.role === b.role;

/** Whether all that the engine proposed of an article stands: its spans, and what an editor may have said of it. */
function stands(article: Article, first: Article, spans: readonly ArticleSpan[], before: readonly ArticleSpan[]) {
  if (spans.length !== before.length || !spans.every((span, i) => sameSpan(span, before[i]))) return false;
  if (article === first) return true;
  const { type, label, overrides, order } = article;
  if (type !== first.type || label !== first.label) return false;
  return sameData(overrides, first.overrides) && sameData(order, first.order);
}

const changed = new WeakMap<Proof, { readonly reading: Reading; readonly ids: ReadonlySet<ArticleId> }>();

/** The articles that are not as the engine first read them, new ones included. Worked out once for each proof. */
export function changedArticles(proof: Proof, reading: Reading): ReadonlySet<ArticleId> {
  const known = changed.get(proof);
  if (known?.reading === reading) return known.ids;
  const differs = (article: Article) => {
    const first = articleOf(reading.proof, article.id);
    if (!first) return true;
    return !stands(article, first, spansOf(proof, article.id), spansOf(reading.proof, article.id));
  };
  const ids = new Set(proof.articles.filter(differs).map(({ id }) => id));
  changed.set(proof, { reading, ids });
  return ids;
}

/** The articles that pass a filter, in page order. The focused one always does: it must not vanish under the hand. */
export function articlesIn(state: Looked, filter: ArticleFilter): readonly Article[] {
  const articles = inPageOrder(state.proof);
  if (filter === 'all') return articles;
  const passes = passing(state, filter);
  return articles.filter((article) => article.id === state.place.article || passes(article));
}

function passing(state: Looked, filter: Exclude<ArticleFilter, 'all'>): (article: Article) => boolean {
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
