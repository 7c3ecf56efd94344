import type { Piece } from '../runs/piece.ts';

/** A story's text is begun with its opening where that is this sure. */
const SURE_LEAD = 0.8;

/** A story's pieces as they are read: what stands above a sure opening is read after the rest of the text. */
export function inReadingOrder(ids: readonly number[], pieces: readonly Piece[]): readonly number[] {
  const isText = (k: number): boolean => pieces[k]?.kind === 'text';
  const leads = ids.filter((k) => (pieces[k]?.lead ?? 0) > SURE_LEAD);
  const [lead] = leads;
  if (lead === undefined || leads.length > 1) return ids;
  const early = ids.filter((k) => k < lead && isText(k));
  return [...ids.filter((k) => !early.includes(k)), ...early];
}

/** Anchors (see `Article.order`) for parts given by their starts in reading order; none where that is page order. */
export function anchorsOf(starts: readonly number[]): readonly number[] {
  const onPage = starts.toSorted((a, b) => a - b);
  const next = new Map(onPage.map((start, k) => [start, onPage[k + 1]]));
  const anchors = starts.filter((start, k) => k === 0 || next.get(starts[k - 1] as number) !== start);
  return anchors.length > 1 ? anchors : [];
}
