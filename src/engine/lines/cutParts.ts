import { firstIndex } from '../../domain/firstIndex.ts';
import type { Part } from './part.ts';
import { partOf } from './partsOf.ts';

/** The parts, cut at these offsets (rising) wherever one stands inside a part. */
export function cutParts(parts: readonly Part[], edges: readonly number[]): readonly Part[] {
  if (edges.length === 0) return parts;
  return parts.flatMap((part) => {
    const inside = edgesInside(edges, part);
    return inside.length === 0 ? part : cut(part, inside);
  });
}

function edgesInside(edges: readonly number[], { start, end }: Part): readonly number[] {
  const first = firstIndex(edges, (edge) => edge > start);
  let last = first;
  while ((edges[last] ?? end) < end) last++;
  return edges.slice(first, last);
}

function cut(part: Part, edges: readonly number[]): readonly Part[] {
  const { at, text } = part.line.plain;
  const unitAt = (offset: number): number => {
    const unit = at.findIndex((place) => place >= offset);
    return unit < 0 ? text.length : unit;
  };
  const from = part.first ? 0 : unitAt(part.start);
  const to = part.last ? text.length : unitAt(part.end);
  const units = [...new Set([from, ...edges.map(unitAt), to])];
  const cuts = units.slice(1).map((end, k) => partOf(part.line, part.kind, units[k] as number, end));
  return cuts.filter((piece) => piece.text !== '');
}
