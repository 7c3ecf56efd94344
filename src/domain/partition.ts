import { isSpaceAt, skipSpace } from './characters.ts';
import { firstIndex } from './firstIndex.ts';
import type { Proof } from './proof.ts';
import {
  type ArticleId,
  type ArticleSpan,
  isArticleId,
  isArticleRole,
  type Owner,
  type Range,
  type Role,
  roleUnder,
  type Span,
  type SpanStart,
} from './span.ts';

type Starts = readonly SpanStart[];

/** A run of text with one owner, whatever its roles. */
export interface Piece extends Range {
  readonly owner: Owner;
}

/** Index of the span that holds the offset; -1 before the first. */
export const spanIndexAt = (starts: Starts, offset: number): number =>
  firstIndex(starts, ({ start }) => start > offset) - 1;

/** The span with this index; its end is the next one's start, or the text's end. */
export function spanOf(proof: Proof, index: number): Span | undefined {
  const here = proof.starts[index];
  if (!here) return undefined;
  return { ...here, end: proof.starts[index + 1]?.start ?? proof.page.text.length };
}

/** The span that holds the offset; `undefined` at the text's end and beyond. */
export function spanAt(proof: Proof, offset: number): Span | undefined {
  if (offset >= proof.page.text.length) return undefined;
  return spanOf(proof, spanIndexAt(proof.starts, offset));
}

/** Who owns the character at the offset; `undefined` at the text's end and beyond. */
export const ownerAt = (proof: Proof, offset: number): Owner | undefined => spanAt(proof, offset)?.owner;

/** The article that owns the character at the offset; `null` where none does. */
export function articleAt(proof: Proof, offset: number): ArticleId | null {
  const owner = ownerAt(proof, offset);
  return owner !== undefined && isArticleId(owner) ? owner : null;
}

/** All spans in page order. */
export function spans(proof: Proof): Span[] {
  return proof.starts.map((_, index) => spanOf(proof, index) as Span);
}

/** The spans that touch the range, in page order. */
export function spansIn(proof: Proof, range: Range): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, spanIndexAt(proof.starts, range.start)); i < proof.starts.length; i++) {
    const span = spanOf(proof, i) as Span;
    if (span.start >= range.end) break;
    found.push(span);
  }
  return found;
}

const byArticle = new WeakMap<Starts, ReadonlyMap<Owner, readonly ArticleSpan[]>>();

/** Every article's spans; worked out once for each partition, for a card, a field and a fault each ask for them. */
function articleSpans({ starts, page }: Proof): ReadonlyMap<Owner, readonly ArticleSpan[]> {
  const known = byArticle.get(starts);
  if (known) return known;
  const found = new Map<Owner, ArticleSpan[]>();
  starts.forEach(({ start, owner, role }, i) => {
    if (!isArticleRole(role) || !isArticleId(owner)) return;
    const list = found.get(owner);
    const span = { start, end: starts[i + 1]?.start ?? page.text.length, role };
    if (list) list.push(span);
    else found.set(owner, [span]);
  });
  byArticle.set(starts, found);
  return found;
}

/** An article's spans in page order. */
export const spansOf = (proof: Proof, id: ArticleId): readonly ArticleSpan[] => articleSpans(proof).get(id) ?? [];

/** All pieces in page order: touching spans with one owner are one piece. */
export function pieces(proof: Proof): Piece[] {
  const found: Piece[] = [];
  for (const { start, end, owner } of spans(proof)) {
    const last = found.at(-1);
    if (last?.owner === owner) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, owner });
  }
  return found;
}

/** An article's pieces in page order. */
export function piecesOf(proof: Proof, id: ArticleId): Piece[] {
  const found: Piece[] = [];
  for (const { start, end } of spansOf(proof, id)) {
    const last = found.at(-1);
    if (last?.end === start) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, owner: id });
  }
  return found;
}

/** The pieces that touch the range, whole, in page order. */
export function piecesIn(proof: Proof, range: Range): Piece[] {
  const found: Piece[] = [];
  for (let at = range.start; at < range.end; ) {
    const piece = pieceAt(proof, at);
    if (!piece) break;
    found.push(piece);
    at = piece.end;
  }
  return found;
}

/** The piece that holds the offset; `undefined` at the text's end and beyond. */
export function pieceAt(proof: Proof, offset: number): Piece | undefined {
  const index = spanIndexAt(proof.starts, offset);
  const owner = proof.starts[index]?.owner;
  if (owner === undefined || offset >= proof.page.text.length) return undefined;
  let first = index;
  let last = index;
  while (proof.starts[first - 1]?.owner === owner) first--;
  while (proof.starts[last + 1]?.owner === owner) last++;
  return {
    start: (proof.starts[first] as SpanStart).start,
    end: proof.starts[last + 1]?.start ?? proof.page.text.length,
    owner,
  };
}

/** Appends a span start unless it says what the one before it says. */
function extend(list: SpanStart[], next: SpanStart): void {
  const last = list.at(-1);
  if (last?.owner === next.owner && last.role === next.role) return;
  list.push(next);
}

/**
 * The starts with a range given to an owner. Without a role, each stretch keeps its own as far as it fits. Only what
 * the range touches is looked at.
 */
export function repaint(starts: Starts, length: number, range: Range, owner: Owner, role?: Role): SpanStart[] {
  const first = Math.max(0, spanIndexAt(starts, range.start));
  const last = Math.max(first, spanIndexAt(starts, range.end - 1));
  const list = starts.slice(0, first);
  const opening = starts[first];
  if (opening && opening.start < range.start) extend(list, opening);
  for (const here of starts.slice(first, last + 1)) {
    extend(list, { start: Math.max(here.start, range.start), owner, role: role ?? roleUnder(owner, here.role) });
  }
  const [closing, after] = [starts[last], starts[last + 1]];
  if (closing && (after?.start ?? length) > range.end) extend(list, { ...closing, start: range.end });
  if (after) extend(list, after);
  return list.concat(starts.slice(last + 2));
}

/** The starts with every stretch of one owner given to another. */
export function rename(starts: Starts, from: Owner, to: Owner): SpanStart[] {
  const list: SpanStart[] = [];
  for (const here of starts) {
    extend(list, here.owner === from ? { start: here.start, owner: to, role: roleUnder(to, here.role) } : here);
  }
  return list;
}

/**
 * The canonical form: a span starts with a visible character, for white space belongs to the text before it (the first
 * span starts at 0 whatever stands there), and no two neighbours say the same. Keeps unchanged entries as they are.
 */
export function canonical(text: string, starts: Starts): SpanStart[] {
  const list: SpanStart[] = [];
  starts.forEach((here, i) => {
    const end = starts[i + 1]?.start ?? text.length;
    const start = isSpaceAt(text, here.start) ? skipSpace(text, here.start, end) : here.start;
    if (start >= end) return;
    const at = list.length === 0 ? 0 : start;
    extend(list, at === here.start ? here : { ...here, start: at });
  });
  const first = starts[0];
  if (list.length === 0 && first && text.length > 0) list.push(first.start === 0 ? first : { ...first, start: 0 });
  return list;
}
