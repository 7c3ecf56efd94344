import type { Article } from '../article.ts';
import { type Change, changeBetween, type Splice } from '../change.ts';
import { homelessIn } from '../homeless.ts';
import { isSettled } from '../page.ts';
import { canonical, ownerAt } from '../partition.ts';
import type { Proof } from '../proof.ts';
import { orderFromSpans, readingOrder } from '../readingOrder.ts';
import type { Owner, SpanStart } from '../span.ts';
import type { Edit } from './edit.ts';

/** These say themselves what state the work is in, or are not the editor's work on an article at all. */
const SPEAKS_OF_REVIEW: ReadonlySet<Edit['kind']> = new Set(['set-review', 'replace-division', 'batch']);

function canonicalOrder(proof: Proof, article: Article): Article {
  if (article.order.length === 0) return article;
  const order = orderFromSpans(readingOrder(proof, article));
  return order.join() === article.order.join() ? article : { ...article, order };
}

function withText({ starts, articles }: Proof): readonly Article[] {
  const owners = new Set<Owner>();
  for (const { owner } of starts) owners.add(owner);
  return articles.filter(({ id }) => owners.has(id));
}

/** Articles without text are gone, and every order is as short as it can be. Where no text changed hands, none is gone. */
function tidied(before: Proof, proof: Proof): Proof {
  const listed = proof.starts === before.starts ? proof.articles : withText(proof);
  const articles = listed.map((article) => canonicalOrder(proof, article));
  const same = articles.length === proof.articles.length && articles.every((a, i) => a === proof.articles[i]);
  return same ? proof : { ...proof, articles };
}

const keyOf = ({ start, owner, role }: SpanStart): string => `${start} ${owner} ${role}`;

/** Owners of the spans that only one of two lists has, and of those before them, whose ends moved. */
function moved(list: readonly SpanStart[], others: readonly SpanStart[], before: SpanStart | undefined): Owner[] {
  const known = new Set(others.map(keyOf));
  return list.flatMap((here, i) =>
    known.has(keyOf(here)) ? [] : [here.owner, (list[i - 1] ?? before)?.owner ?? here.owner],
  );
}

function movedBy({ starts }: Change, proof: Proof): Owner[] {
  if (!starts) return [];
  const before = proof.starts[starts.at - 1];
  return [...moved(starts.removed, starts.inserted, before), ...moved(starts.inserted, starts.removed, before)];
}

/** The entries that only one side of a splice has. */
function differing<T>(splice: Splice<T> | undefined): T[] {
  if (!splice) return [];
  const { removed, inserted } = splice;
  return [
    ...removed.filter((entry) => !inserted.includes(entry)),
    ...inserted.filter((entry) => !removed.includes(entry)),
  ];
}

/** The owners whose text, fields or overlays differ. */
function touched(before: Proof, after: Proof, change: Change): Set<Owner | undefined> {
  return new Set([
    ...movedBy(change, before),
    ...differing(change.articles).map(({ id }) => id),
    ...differing(change.corrections).map(({ start }) => ownerAt(after, start)),
    ...differing(change.overrides).map(({ at }) => ownerAt(after, at)),
  ]);
}

/** Work on an untouched article or page makes it one in review; an article that is approved stays so until the editor says otherwise. */
function begun(before: Proof, after: Proof, change: Change): Proof {
  const owners = touched(before, after, change);
  const fields = after.fields.review === 'untouched' ? { ...after.fields, review: 'in-review' as const } : after.fields;
  const articles = after.articles.map((article) =>
    article.review === 'untouched' && owners.has(article.id) ? { ...article, review: 'in-review' as const } : article,
  );
  return { ...after, fields, articles };
}

const unapproved = ({ articles }: Proof): number => articles.filter(({ review }) => review !== 'approved').length;

/** Whether the word on a whole page holds no more: an article is open that was not, or text has lost its home. */
function isOutgrown(before: Proof, after: Proof): boolean {
  const { review } = after.fields;
  if (review === 'empty') return after.articles.length > 0;
  return unapproved(after) > unapproved(before) || homelessIn(after) > homelessIn(before);
}

/** A page that was settled before is in review again where an edit leaves more open than it found. */
function reopened(before: Proof, after: Proof): Proof {
  const wasSettled = isSettled(after.fields) && after.fields.review === before.fields.review;
  if (!wasSettled || !isOutgrown(before, after)) return after;
  return { ...after, fields: { ...after.fields, review: 'in-review' } };
}

/** What every edit ends with: the canonical form, and the state of review that follows from it. */
export function seal(before: Proof, raw: Proof, edit: Edit): Proof {
  const starts = raw.starts === before.starts ? raw.starts : canonical(raw.page.text, raw.starts);
  const after = tidied(before, { ...raw, starts });
  if (SPEAKS_OF_REVIEW.has(edit.kind)) return reopened(before, after);
  const change = changeBetween(before, after);
  return Object.keys(change).length === 0 ? after : reopened(before, begun(before, after, change));
}
