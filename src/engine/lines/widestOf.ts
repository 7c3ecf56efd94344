import type { Part } from './part.ts';

/** Cells of the widest line among the parts `[from, to)`; 0 of none. */
export function widestOf(parts: readonly Part[], from: number, to: number): number {
  let cells = 0;
  for (let i = from; i < to; i++) cells = Math.max(cells, parts[i]?.line.cells ?? 0);
  return cells;
}
