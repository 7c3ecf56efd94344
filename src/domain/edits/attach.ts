import { isBlank } from '../characters.ts';
import { type Piece, pieceAt, piecesOf } from '../partition.ts';
import { articleOf, type Proof } from '../proof.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isArticleId } from '../span.ts';
import { paint } from './assign.ts';
import type { Attach, Detach } from './edit.ts';

function visiblePiece(proof: Proof, at: number): Piece | Refusal {
  const piece = pieceAt(proof, at);
  if (!piece) return refuse('out-of-page');
  return isBlank(proof.page.text, piece.start, piece.end) ? refuse('only-space') : piece;
}

/** Refuses `no-such-article`, `same-article`, `out-of-page`, `only-space`. */
export function attach(proof: Proof, edit: Attach): Proof | Refusal {
  const piece = visiblePiece(proof, edit.at);
  if ('refused' in piece) return piece;
  if (!articleOf(proof, edit.article)) return refuse('no-such-article');
  return piece.owner === edit.article ? refuse('same-article') : paint(proof, piece, edit.article);
}

/** Refuses `not-in-an-article`, `article-exists`, and `whole-article` where it would leave nothing behind. */
export function detach(proof: Proof, edit: Detach): Proof | Refusal {
  const piece = visiblePiece(proof, edit.at);
  if ('refused' in piece) return piece;
  if (!isArticleId(piece.owner)) return refuse('not-in-an-article');
  if (articleOf(proof, edit.article)) return refuse('article-exists');
  return piecesOf(proof, piece.owner).length === 1 ? refuse('whole-article') : paint(proof, piece, edit.article);
}
