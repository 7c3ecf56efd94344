import type { Article } from './article.ts';
import { spansOf } from './partition.ts';
import type { Proof } from './proof.ts';
import { type ArticleSpan, contains } from './span.ts';

/**
 * An article is read in page order unless its `order` says otherwise. `order` holds anchors: source offsets at which a
 * stretch begins, first read first. A stretch runs in page order from its anchor to the next anchor on the page; what
 * stands before every anchor is read first. Boundaries may move freely: the first anchor inside a span stands for the
 * span's start, wherever that has moved to, and a further one cuts the span there; an anchor that is no longer the
 * article's begins its stretch at the next text that is.
 */
function anchorsIn(spans: readonly ArticleSpan[], order: readonly number[]): number[] {
  return order.map((anchor) => {
    const span = spans.find((candidate) => contains(candidate, anchor));
    if (!span) return anchor;
    const first = Math.min(...order.filter((other) => contains(span, other)));
    return anchor === first ? span.start : anchor;
  });
}

function cutAt(anchors: readonly number[], spans: readonly ArticleSpan[]): ArticleSpan[] {
  return spans.flatMap((span) => {
    const cuts = anchors.filter((anchor) => span.start < anchor && anchor < span.end).sort((a, b) => a - b);
    const edges = [span.start, ...cuts, span.end];
    return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end, role: span.role }));
  });
}

/** Which stretch a segment is read in: the rank of the nearest anchor before it, or -1 before every anchor. */
function rankOf(segment: ArticleSpan, anchors: readonly number[]): number {
  let nearest = -1;
  anchors.forEach((anchor, rank) => {
    if (anchor <= segment.start && (nearest < 0 || anchor > (anchors[nearest] as number))) nearest = rank;
  });
  return nearest;
}

/** An article's spans as they are read; a span is cut where its parts are read apart. */
export function readingOrder(proof: Proof, article: Article): ArticleSpan[] {
  const spans = spansOf(proof, article.id);
  if (article.order.length === 0) return [...spans];
  const anchors = anchorsIn(spans, article.order);
  const ranked = cutAt(anchors, spans).map((segment) => ({ segment, rank: rankOf(segment, anchors) }));
  ranked.sort((a, b) => a.rank - b.rank || a.segment.start - b.segment.start);
  return joined(ranked.map(({ segment }) => segment));
}

const continues = (a: ArticleSpan | undefined, b: ArticleSpan): boolean => a?.end === b.start && a.role === b.role;

/** Parts of one span that are read one after the other are one again. */
function joined(read: readonly ArticleSpan[]): ArticleSpan[] {
  const list: ArticleSpan[] = [];
  for (const segment of read) {
    const last = list.at(-1);
    if (last && continues(last, segment)) list[list.length - 1] = { ...last, end: segment.end };
    else list.push(segment);
  }
  return list;
}

/** The anchors that give this reading order: as few as will do, none for page order. */
export function orderFromSpans(read: readonly ArticleSpan[]): number[] {
  const inPage = [...read].sort((a, b) => a.start - b.start);
  const before = new Map(inPage.map((segment, i) => [segment, inPage[i - 1]]));
  const anchors = read.filter((segment, i) => i === 0 || before.get(segment) !== read[i - 1]);
  if (anchors.length < 2) return [];
  const heads = inPage.filter(
    (segment, i) => continues(segment, inPage[i + 1] ?? segment) && !continues(inPage[i - 1], segment),
  );
  const all = new Set([...anchors, ...heads]);
  return read.filter((segment) => all.has(segment)).map(({ start }) => start);
}
