import type { Edit } from '../../domain/edits/edit.ts';
import { ownerAt } from '../../domain/partition.ts';
import { type ArticleId, articleNumber, type Owner } from '../../domain/span.ts';
import type { Story } from '../stories/bestCut.ts';
import { type Bond, furnitureOf, type Ground, kindAt, rangeOf } from './ground.ts';

/** A bond with another story below this is no reading worth taking: the piece rather stands alone. */
const WORTH_TAKING = 0.15;
/** A piece is rather furniture than another story's from this probability on. */
const RATHER_FURNITURE = 0.3;

/** Piece `k`, which its story took in, given away: to the story that draws it most, to furniture, or to none. */
export function withoutPiece(ground: Ground, k: number): Edit | null {
  const { to, probability } = ground.outside[k] as Bond;
  const furniture = furnitureOf(ground, k);
  const rival = to >= 0 && probability > WORTH_TAKING ? (ground.articleOf[to] ?? null) : null;
  if (furniture > Math.max(RATHER_FURNITURE, probability)) return given(ground, k, 'furniture');
  return given(ground, k, rival ?? newId(ground));
}

/** The boundary above piece `k` undone: two stories joined, or the piece on one side given to the other. */
export function withoutBoundary(ground: Ground, k: number): Edit | null {
  const [above, below] = [ground.articleOf[k - 1] ?? null, ground.articleOf[k] ?? null];
  if (!above || !below) return withoutFurniture(ground, k, above, below);
  const [kindAbove, kindBelow] = [kindAt(ground, k - 1), kindAt(ground, k)];
  if (kindBelow !== 'text' && kindAbove === 'text') return given(ground, k, above);
  if (kindAbove !== 'text' && kindBelow === 'text') return given(ground, k - 1, below);
  return { kind: 'merge', from: below, into: above };
}

/** Where one side is furniture: the furniture taken in, or the piece next to it made furniture, whichever is likelier. */
function withoutFurniture(ground: Ground, k: number, above: ArticleId | null, below: ArticleId | null): Edit | null {
  const [label, piece] = above ? [k, k - 1] : [k - 1, k];
  const article = above ?? below;
  if (!article) return null;
  const taken = 1 - furnitureOf(ground, label) > furnitureOf(ground, piece);
  return taken ? given(ground, label, article) : given(ground, piece, 'furniture');
}

/** The join not made that came nearest to being made. */
export function withRival(ground: Ground, { rival }: Story): Edit | null {
  if (!rival) return null;
  const [into, from] = [ground.articleOf[rival.a] ?? null, ground.articleOf[rival.b] ?? null];
  return into && from && into !== from ? { kind: 'merge', from, into } : null;
}

/** The story cut where another is most likely to begin within it; a story that cannot be cut is no story. */
export function cutOrNone(ground: Ground, story: Story): Edit | null {
  const { parts, newText } = ground.page.roles;
  let [best, at] = [0, -1];
  for (const k of story.pieces) {
    const { from, to, kind } = ground.page.pieces[k] ?? { from: 0, to: 0, kind: 'other' };
    const first = k === story.pieces[0] ? from + 1 : from;
    for (let i = first; kind === 'text' && i < to; i++) if (newText(i) > best) [best, at] = [newText(i), i];
  }
  const start = parts[at]?.start ?? -1;
  const first = story.pieces[0] as number;
  const article = ground.articleOf[first];
  if (article && start > rangeOf(ground, first).start && ownerAt(ground.proof, start) === article)
    return { kind: 'split', at: start, article: newId(ground) };
  return given(ground, first, 'furniture');
}

function given(ground: Ground, k: number, owner: Owner): Edit | null {
  const { start, end } = rangeOf(ground, k);
  if (start >= end || ownerAt(ground.proof, start) === owner) return null;
  return owner === 'furniture' ? { kind: 'discard', start, end } : { kind: 'assign', start, end, owner };
}

function newId({ proof }: Ground): ArticleId {
  const last = proof.articles.at(-1);
  return `a${last ? articleNumber(last.id) + 1 : 1}`;
}
