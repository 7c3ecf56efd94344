import type { PieceKind } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import type { Chances } from '../stories/chances.ts';
import type { Group } from '../stories/group.ts';
import type { Links } from '../stories/links.ts';
import type { Pieces } from '../stories/pieceTable.ts';

/** What a page knows of its pieces, two by two. */
export interface Bonds {
  readonly page: Pieces;
  readonly chances: Chances;
  readonly links: Links;
}

/** A group of pieces as the clues look at it. */
export interface View extends Bonds {
  readonly group: Group;
  /** Its pieces' numbers, rising; of a huge group the first. */
  readonly ids: readonly number[];
  readonly inside: ReadonlySet<number>;
  readonly texts: readonly number[];
  readonly heads: readonly number[];
}

/** Of a group of more pieces only the first are compared two by two. */
const MOST = 48;

export function viewOf(bonds: Bonds, group: Group): View {
  const { pieces } = bonds.page;
  const ids = group.ids.length > MOST ? group.ids.slice(0, MOST) : group.ids;
  const ofKind = (kind: PieceKind): readonly number[] => ids.filter((k) => (pieces[k] as Piece).kind === kind);
  return { ...bonds, group, ids, inside: new Set(group.ids), texts: ofKind('text'), heads: ofKind('head') };
}

export const pieceAt = ({ page }: View, k: number): Piece => page.pieces[k] as Piece;
