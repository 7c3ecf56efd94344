import type { Change } from '../domain/change.ts';
import { articleAt } from '../domain/partition.ts';
import type { Proof } from '../domain/proof.ts';
import { type ArticleId, isArticleId } from '../domain/span.ts';
import type { StoredPage } from './ports.ts';

/** Where the editor is: the selection in the source, and the article that commands speak of. */
export interface Place {
  /** UTF-16 offsets; equal where nothing is selected. */
  readonly anchor: number;
  readonly head: number;
  readonly article: ArticleId | null;
  /** Which pane it was chosen in; the others follow. */
  readonly from: 'source' | 'articles' | 'command';
}

/** Where a change took place, as an offset; `null` if it is not to be seen in the source. */
export function placeOf(change: Change): number | null {
  const marks = [
    change.starts?.inserted[0]?.start ?? change.starts?.removed[0]?.start,
    change.corrections?.inserted[0]?.start ?? change.corrections?.removed[0]?.start,
    change.overrides?.inserted[0]?.at ?? change.overrides?.removed[0]?.at,
  ];
  return marks.find((mark) => mark !== undefined) ?? null;
}

/** The article that a caret at an offset stands in: at the text's end, that of the last character. */
export const articleAtCaret = (proof: Proof, offset: number): ArticleId | null =>
  articleAt(proof, Math.min(offset, Math.max(0, proof.page.text.length - 1)));

/** The place with an article that still exists. */
export function placeIn(proof: Proof, place: Place): Place {
  if (place.article && proof.articles.some(({ id }) => id === place.article)) return place;
  return { ...place, article: articleAtCaret(proof, place.head) };
}

/** Where the editor was last time, or the page's first article. */
export function firstPlace({ view, proof }: StoredPage): Place {
  if (view) return { anchor: view.anchor, head: view.head, article: view.article as ArticleId | null, from: 'command' };
  const first = proof.starts.find(({ owner }) => isArticleId(owner));
  return {
    anchor: first?.start ?? 0,
    head: first?.start ?? 0,
    article: (first?.owner as ArticleId) ?? null,
    from: 'command',
  };
}
