import { articleAt, pieceAt, spanIndexAt } from '../../domain/partition.ts';
import { type ArticleId, articleNumber, type Range } from '../../domain/span.ts';
import type { OpenDesk } from '../deskState.ts';
import { lineAt } from '../lines.ts';

/** The selection, `null` where there is only a caret. */
export function selectionOf({ place: { anchor, head } }: OpenDesk): Range | null {
  return anchor === head ? null : { start: Math.min(anchor, head), end: Math.max(anchor, head) };
}

/** The selection, else the line under the caret as far as it belongs to the caret's owner. */
export function selectionOrLine(state: OpenDesk): Range {
  const selection = selectionOf(state);
  if (selection) return selection;
  const line = lineAt(state.proof.page.text, state.place.head);
  const piece = pieceAt(state.proof, state.place.head);
  if (!piece) return line;
  return { start: Math.max(line.start, piece.start), end: Math.min(line.end, piece.end) };
}

/** The selection, else the piece under the caret: the range alone, for edits are made of it. */
export function selectionOrPiece(state: OpenDesk): Range {
  const { start, end } = selectionOf(state) ?? pieceAt(state.proof, state.place.head) ?? { start: 0, end: 0 };
  return { start, end };
}

/** An id that no article of this page's history has had. */
export function freshId({ proof, reading, history }: OpenDesk): ArticleId {
  const met = [...proof.articles, ...(reading?.proof.articles ?? [])].map(({ id }) => id);
  for (const { change } of history.entries) met.push(...(change.articles?.inserted ?? []).map(({ id }) => id));
  return `a${1 + met.reduce((highest, id) => Math.max(highest, articleNumber(id)), 0)}`;
}

/** The article that commands speak of: the one under the caret, else the focused one. */
export function articleUnder(state: OpenDesk): ArticleId | null {
  return articleAt(state.proof, state.place.head) ?? state.place.article;
}

/**
 * The boundary that the edge keys move: the one at the caret, of whatever kind; else the nearest place where one owner
 * ends and another begins. `null` on a page with a single piece.
 */
export function edgeAt({ proof, place: { head } }: OpenDesk): number | null {
  const here = proof.starts[spanIndexAt(proof.starts, head)];
  if (here && here.start === head && head > 0) return head;
  const piece = pieceAt(proof, Math.min(head, proof.page.text.length - 1));
  if (!piece) return null;
  const edges = [piece.start, piece.end].filter((edge) => edge > 0 && edge < proof.page.text.length);
  edges.sort((a, b) => Math.abs(a - head) - Math.abs(b - head));
  return edges[0] ?? null;
}
