import { folded } from '../engine/clues/foldedLabels.ts';
import { LABELS, type Label, labelIndex } from '../engine/roles/label.ts';
import type { Topics } from '../engine/roles/topics.ts';
import { piecesOn, type Sheet, sheetOf } from '../engine/sheet.ts';
import type { Pieces } from '../engine/stories/pieceTable.ts';

/** No word is about anything. */
const NO_TOPICS: Topics = { dims: 1, directions: () => [] };

/**
 * A page as a picture: each line with its label before it, of which nothing casts a doubt, and a bar where it is cut from
 * the line above.
 */
export function labelledPage(
  picture: string,
  topics: Topics = NO_TOPICS,
): {
  readonly sheet: Sheet;
  readonly page: Pieces;
  readonly labels: Float32Array;
} {
  const rows = picture
    .trim()
    .split('\n')
    .map((row) => /^\s*(\|?) ?([a-z-]+): (.*)$/u.exec(row) as RegExpExecArray);
  const sheet = sheetOf(rows.map(([, , , text]) => text).join('\n'));
  const marginal = new Float32Array(rows.length * LABELS.length);
  const labels = Uint8Array.from(rows, ([, , label]) => labelIndex(label as Label));
  labels.forEach((label, i) => {
    marginal[i * LABELS.length + label] = 1;
  });
  const seams = Float32Array.from(rows, ([, bar]) => (bar === '|' ? 0.9 : 0));
  return { sheet, page: piecesOn(sheet, { labels, marginal }, seams, { topics }), labels: folded(marginal) };
}
