import { hasEnded } from './follows.ts';
import type { Line } from './line.ts';

/**
 * Ratios by how wide a line is beside its column, counted with those of the wording: after a line in mid-sentence, after
 * one that ends a sentence, and after one that ends a paragraph. An indent of two Han is left out by some extractors.
 */
const RATIOS = {
  running: { same: 0.55, wider: 0.4, farWider: -1.25, last: 0.5, shorter: -1, indent: -0.9 },
  ended: { same: -0.1, wider: -0.5, farWider: -0.8, last: -1.3, shorter: -1.1, indent: 0.4 },
  over: { same: -0.9, wider: -2.4, farWider: -2.2, last: -1.2, shorter: -1.2, indent: 1.4 },
};
const INDENT = 4;
const FAR = 0.3;

/** How strongly the width of a line speaks for its going on from one above it, in a column of so many cells. */
export function fitsColumn(above: Line, width: number, line: Line): number {
  const slack = Math.max(2, 0.08 * width);
  const ended = hasEnded(above.plain.text);
  const ratios = RATIOS[ended ? (above.cells < width - slack ? 'over' : 'ended') : 'running'];
  const more = line.cells - width;
  if (Math.abs(more) <= slack) return ratios.same;
  if (more > 0) return more > FAR * width ? ratios.farWider : ratios.wider;
  if (hasEnded(line.plain.text)) return ratios.last;
  return Math.abs(more + INDENT) <= 2 ? ratios.indent : ratios.shorter;
}
