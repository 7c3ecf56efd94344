import { isBlank } from '../../domain/characters.ts';
import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import type { MissingPart } from '../../domain/missing.ts';
import { spansIn, spansOf } from '../../domain/partition.ts';
import { articleOf, type Proof } from '../../domain/proof.ts';
import { orderFromSpans, readingOrder } from '../../domain/readingOrder.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type ArticleId, type ArticleRole, type ArticleSpan, overlaps, type Range } from '../../domain/span.ts';
import type { PieceKind } from '../roles/label.ts';

/** A stretch to be taken, with the role that the engine reads it in. */
export interface Taken extends Range {
  readonly role: ArticleRole;
}

const HEADS: ReadonlySet<string> = new Set<ArticleRole>(['headline', 'kicker', 'subheadline', 'byline', 'dateline']);

/**
 * The edit that gives stretches (in reading order) to an article: as one step, in the roles that fit, and so that they
 * are read where they belong, wherever they stand. `kind`: what they are on the whole.
 */
export function takingEdit(
  proof: Proof,
  article: ArticleId,
  part: MissingPart,
  kind: PieceKind,
  taken: readonly Taken[],
): Edit {
  const assigns = joinedUp(proof, taken).flatMap((stretches) => assignsOf(proof, article, kind, stretches));
  const plain = together(assigns);
  const order = kind === 'text' ? orderWith(proof, article, part, taken, plain) : null;
  return order ? together([...assigns, order]) : plain;
}

const together = (edits: readonly Edit[]): Edit =>
  edits.length === 1 ? (edits[0] as Edit) : { kind: 'batch', edits };

/** Stretches that follow each other on the page, together. */
export function joinedUp<R extends Range>({ page: { text } }: Proof, stretches: readonly R[]): readonly (readonly R[])[] {
  const lists: R[][] = [];
  for (const stretch of stretches) {
    const last = lists.at(-1)?.at(-1);
    if (last && last.end <= stretch.start && isBlank(text, last.end, stretch.start)) lists.at(-1)?.push(stretch);
    else lists.push([stretch]);
  }
  return lists;
}

/** What the editor called a stretch stays, unless it is what the article cannot lack: furniture, or body for a headline. */
function assignsOf(proof: Proof, owner: ArticleId, kind: PieceKind, stretches: readonly Taken[]): readonly Edit[] {
  const { start, end } = extentOf(stretches);
  const now = spansIn(proof, { start, end });
  const fits =
    kind === 'head' ? now.every((span) => HEADS.has(span.role)) : now.every((span) => span.owner !== 'furniture');
  return fits ? [{ kind: 'assign', start, end, owner }] : stretches.map((stretch) => ({ kind: 'assign', owner, ...stretch }));
}

/** From the beginning of the first to the end of the last. */
export const extentOf = (stretches: readonly Range[]): Range => ({
  start: stretches[0]?.start ?? 0,
  end: stretches.at(-1)?.end ?? 0,
});

/** The order that reads what is taken first, or last; `null` where it is read so by its place on the page. */
function orderWith(
  proof: Proof,
  id: ArticleId,
  part: MissingPart,
  taken: readonly Range[],
  plain: Edit,
): Edit | null {
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
