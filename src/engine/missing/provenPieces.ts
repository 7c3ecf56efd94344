import { ownerAt, spanAt } from '../../domain/partition.ts';
import type { Proof } from '../../domain/proof.ts';
import { type ArticleId, isArticleId, type Owner } from '../../domain/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Part } from '../lines/part.ts';
import type { Allowed, ChainReading } from '../roles/chain.ts';
import { FURNITURE, kindOf, LABELS, type Label, labelIndex, roleOf } from '../roles/label.ts';
import type { Piece } from '../runs/piece.ts';
import { piecesOn, readingOn, seamsBy, sheetOf } from '../sheet.ts';
import type { Pieces } from '../stories/pieceTable.ts';
import type { EngineWeights } from '../weights/weights.ts';

/** A page's pieces as its proof divides it: no piece has two owners. */
export interface ProvenPieces {
  readonly proof: Proof;
  readonly page: Pieces;
  readonly lexicon: Lexicon;
  /** Who owns each piece. */
  readonly owners: readonly Owner[];
  /** How probable it is, by its text alone, that a piece is furniture, 0…1. */
  readonly furniture: Float32Array;
}

/**
 * Reads a page again with what its proof knows: where owners change, and what the text of `article` is. Of all other
 * text only this is asked: what it would be if it were an article's. So what was thrown away can be found again, and a
 * headline that was taken for body.
 */
export function provenPieces(proof: Proof, article: ArticleId, weights: EngineWeights): ProvenPieces {
  const sheet = sheetOf(
    proof.page.text,
    proof.starts.map(({ start }) => start),
  );
  const owners = sheet.parts.map(({ start }) => ownerAt(proof, start) ?? 'unassigned');
  const free = readingOn(sheet, weights);
  const reading = readingOn(sheet, weights, knownLabels(proof, article, sheet.parts, owners));
  const parted = (i: number): boolean => owners[i] !== owners[i - 1];
  const page = piecesOn(sheet, reading, seamsBy(free.seamClues, weights.seams), { parted });
  return {
    proof,
    page,
    lexicon: sheet.lexicon,
    owners: page.pieces.map(({ from }) => owners[from] as Owner),
    furniture: Float32Array.from(page.pieces, (piece) => furnitureOf(free, piece)),
  };
}

/** Which labels the proof leaves open: what is the article's has its roles, and nothing that is asked for is furniture. */
function knownLabels(proof: Proof, article: ArticleId, parts: readonly Part[], owners: readonly Owner[]): Allowed {
  return (i, number) => {
    const label = LABELS[number] as Label;
    if (kindOf(label) === 'furniture') return false;
    if (owners[i] !== article) return true;
    return roleOf(label) === spanAt(proof, (parts[i] as Part).start)?.role;
  };
}

function furnitureOf({ marginal }: ChainReading, { from, to }: Piece): number {
  let sum = 0;
  for (let i = from; i < to; i++)
    for (const label of FURNITURE) sum += marginal[i * LABELS.length + labelIndex(label)] as number;
  return sum / (to - from);
}

/** Numbers of the pieces of one owner, rising. */
export const piecesBy = ({ owners }: ProvenPieces, owner: Owner): readonly number[] =>
  owners.flatMap((own, k) => (own === owner ? [k] : []));

/** Whether the owner's word on a piece is final: an editor has accepted the article. */
export function isSettled({ proof }: ProvenPieces, owner: Owner): boolean {
  return isArticleId(owner) && proof.articles.some(({ id, review }) => id === owner && review === 'approved');
}
