import type { Piece } from '../runs/piece.ts';

/** A story's text is begun with its opening where that is this sure. */
const SURE_LEAD = 0.8;

/**
 * A story's pieces as they are read: running text (`isRunning`) that stands above a sure opening is read after the rest.
 * What the story is headed with stays where it stands, whatever it was taken for before.
 */
export function inReadingOrder(
  ids: readonly number[],
  pieces: readonly Piece[],
  isRunning: (id: number) => boolean,
): readonly number[] {
  const leads = ids.filter((k) => (pieces[k]?.lead ?? 0) > SURE_LEAD && isRunning(k));
  const [lead] = leads;
  if (lead === undefined || leads.length > 1) return ids;
  const early = ids.filter((k) => k < lead && isRunning(k));
  // What stands right under the headline was begun there.
  if (early.some((k) => pieces[k - 1]?.kind === 'head' && ids.includes(k - 1))) return ids;
  return [...ids.filter((k) => !early.includes(k)), ...early];
}

/** A part in reading order. */
export interface ReadPart {
  readonly start: number;
  /** It stands right behind another part of the article and shares its role: on the page the two are one span. */
  readonly joined: boolean;
}

/**
 * Anchors (see `Article.order`) for parts in reading order; none where that is page order. Where an anchor cuts a span of
 * several parts, the span's start is an anchor too: or it would be read with what is cut off.
 */
export function anchorsOf(read: readonly ReadPart[]): readonly number[] {
  const onPage = read.toSorted((a, b) => a.start - b.start);
  const next = new Map(onPage.map((part, k) => [part, onPage[k + 1]]));
  const anchors = new Set(read.filter((part, k) => k === 0 || next.get(read[k - 1] as ReadPart) !== part));
  if (anchors.size < 2) return [];
  let head = onPage[0] as ReadPart;
  for (const part of onPage) {
    if (!part.joined) head = part;
    else if (anchors.has(part)) anchors.add(head);
  }
  return read.filter((part) => anchors.has(part)).map(({ start }) => start);
}
