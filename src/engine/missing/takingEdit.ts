import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import type { MissingPart } from '../../domain/missing.ts';
import { spansIn, spansOf } from '../../domain/partition.ts';
import { articleOf, type Proof } from '../../domain/proof.ts';
import { orderFromSpans, readingOrder } from '../../domain/readingOrder.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  type ArticleId,
  type ArticleRole,
  type ArticleSpan,
  isArticleId,
  overlaps,
  type Range,
} from '../../domain/span.ts';
import { extentOf, joinedUp, type Taken } from './taken.ts';

const HEADS: ReadonlySet<string> = new Set<ArticleRole>(['headline', 'kicker', 'subheadline', 'byline', 'dateline']);

/**
 * The edit that gives stretches (in reading order) to an article: as one step, in the roles that fit, and so that they
 * are read where they belong, wherever they stand.
 */
export function takingEdit(proof: Proof, article: ArticleId, part: MissingPart, taken: readonly Taken[]): Edit {
  const assigns = joinedUp(proof, taken).flatMap((stretches) => assignsOf(proof, article, part, stretches));
  const plain = together(assigns);
  const isText = taken.some(({ role }) => role === 'body');
  const order = isText ? orderWith(proof, article, part, taken, plain) : null;
  return order ? together([...assigns, order]) : plain;
}

const together = (edits: readonly Edit[]): Edit => (edits.length === 1 ? (edits[0] as Edit) : { kind: 'batch', edits });

/** What it is called already stays, unless nobody has said so: furniture, text without a home, body for a headline. */
function assignsOf(proof: Proof, owner: ArticleId, part: MissingPart, stretches: readonly Taken[]): readonly Edit[] {
  const { start, end } = extentOf(stretches);
  const now = spansIn(proof, { start, end });
  const isHead = part === 'head' && stretches.some(({ role }) => HEADS.has(role));
  const stays = isHead ? now.every(({ role }) => HEADS.has(role)) : now.every((span) => isArticleId(span.owner));
  if (stays) return [{ kind: 'assign', start, end, owner }];
  return stretches.map((stretch) => ({ kind: 'assign', ...stretch, owner }));
}

/** The order that reads what is taken first, or last; `null` where it is read so by its place on the page. */
function orderWith(proof: Proof, id: ArticleId, part: MissingPart, taken: readonly Range[], plain: Edit): Edit | null {
  const after = applyEdit(proof, plain);
  const article = articleOf(proof, id);
  if (isRefusal(after) || !article) return null;
  const own = readingOrder(proof, article);
  const added = taken.flatMap((range) => clipped(spansOf(after, id), range));
  const opening = part === 'head' ? own.findIndex(({ role }) => role === 'body') : -1;
  const at = opening < 0 ? own.length : opening;
  const wanted = orderFromSpans([...own.slice(0, at), ...added, ...own.slice(at)]);
  const edit: Edit = { kind: 'reorder', article: id, order: wanted };
  const ordered = applyEdit(after, edit);
  const same = isRefusal(ordered) || sameReading(after, ordered, id);
  return same ? null : edit;
}

const clipped = (spans: readonly ArticleSpan[], range: Range): ArticleSpan[] =>
  spans
    .filter((span) => overlaps(span, range))
    .map((span) => ({ ...span, start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }));

function sameReading(a: Proof, b: Proof, id: ArticleId): boolean {
  const [p, q] = [articleOf(a, id), articleOf(b, id)];
  return !p || !q || JSON.stringify(readingOrder(a, p)) === JSON.stringify(readingOrder(b, q));
}
