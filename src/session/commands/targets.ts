import type { Article } from '../../domain/article.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { inPageOrder } from '../../domain/pageOrder.ts';
import { ownerAt, pieces } from '../../domain/partition.ts';
import { type ArticleId, isArticleId, type Owner, overlaps, type Range } from '../../domain/span.ts';
import type { OpenDesk } from '../deskState.ts';
import { letterOf } from '../letter.ts';
import { mergeInto, sendEdit } from './division.ts';
import { articleUnder, selectionOrPiece } from './target.ts';

/** What picking an article does while one is asked for. */
export function targetEdit(state: OpenDesk, target: ArticleId): Edit | null {
  return state.mode === 'merge' ? mergeInto(state, target) : sendEdit(state, target);
}

/** Owners that the engine's second readings name for the text in question, the least sure doubt first. */
function secondHomes({ reading, proof, place }: OpenDesk, range: Range): Owner[] {
  if (!reading) return [];
  const about = reading.doubts.filter((doubt) => {
    const at = { start: doubt.range.start, end: Math.max(doubt.range.end, doubt.range.start + 1) };
    return overlaps(at, range) || doubt.article === ownerAt(proof, place.head);
  });
  return about
    .toSorted((a, b) => a.confidence - b.confidence)
    .flatMap(({ alternative }): Owner[] => {
      if (alternative?.kind === 'assign') return overlaps(alternative, range) ? [alternative.owner] : [];
      return alternative?.kind === 'merge' ? [alternative.into, alternative.from] : [];
    });
}

/** The owners of the pieces before and after. */
function neighbours({ proof }: OpenDesk, range: Range): Owner[] {
  const all = pieces(proof);
  const here = all.findIndex(({ end }) => end > range.start);
  return [all[here - 1], all[here + 1], all[here - 2], all[here + 2]].flatMap((piece) => (piece ? [piece.owner] : []));
}

/**
 * The articles that can be picked, the likeliest first: what the engine's second readings name, then neighbours, then
 * the rest in page order. The one that has the text already comes last (when sending a part of it) or not at all.
 */
export function targetsOf(state: OpenDesk, typed = ''): readonly Article[] {
  const range = selectionOrPiece(state);
  const own = articleUnder(state);
  const likely = [...secondHomes(state, range), ...neighbours(state, range)].filter(isArticleId);
  const rank = ({ id }: Article) => {
    const at = likely.indexOf(id);
    return id === own ? likely.length + 1 : at < 0 ? likely.length : at;
  };
  return inPageOrder(state.proof)
    .filter(({ id }) => !(state.mode === 'merge' && id === own) && letterOf(id).startsWith(typed))
    .sort((a, b) => rank(a) - rank(b));
}

/** The article that typed letters mean; `null` while they could still mean several. */
export function targetTyped(state: OpenDesk, typed: string): ArticleId | null {
  const [only, ...others] = targetsOf(state, typed);
  return only && others.length === 0 && letterOf(only.id) === typed ? only.id : null;
}
