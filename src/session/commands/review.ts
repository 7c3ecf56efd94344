import type { Edit } from '../../domain/edits/edit.ts';
import { openDoubts } from '../../domain/openDoubts.ts';
import { inPageOrder } from '../../domain/pageOrder.ts';
import { pieceAt, piecesOf } from '../../domain/partition.ts';
import { articleOf } from '../../domain/proof.ts';
import type { ArticleId } from '../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../deskState.ts';
import { type Command, editing } from './command.ts';
import { doubtAt } from './doubtAt.ts';

/** The next article on the page that is not settled, after this one and then from the top. */
function nextUnsettled(state: OpenDesk, id: ArticleId | null): ArticleId | null {
  const articles = inPageOrder(state.proof);
  const at = articles.findIndex((article) => article.id === id);
  const ahead = [...articles.slice(at + 1), ...articles.slice(0, at + 1)];
  return ahead.find(({ review, id: other }) => review !== 'approved' && other !== id)?.id ?? null;
}

/** Accepts the focused article and goes to the next that is not settled; on an accepted one, takes that back. */
const accept: Command = {
  ...editing('accept', ['Space', 'y'], acceptEdit),
  run(desk, state) {
    const edit = acceptEdit(state);
    const next = nextUnsettled(state, state.place.article);
    if (edit && desk.edit(edit) && edit.kind === 'set-review' && edit.review === 'approved' && next) desk.focus(next);
  },
};

function acceptEdit({ proof, place }: OpenDesk): Edit | null {
  const article = place.article && articleOf(proof, place.article);
  if (!article) return null;
  return { kind: 'set-review', target: article.id, review: article.review === 'approved' ? 'in-review' : 'approved' };
}

/** All that stands on the page is settled, in one step; a page without articles is settled as empty. */
function approveEdit({ proof }: OpenDesk): Edit {
  return { kind: 'set-review', target: 'page', review: proof.articles.length === 0 ? 'empty' : 'approved' };
}

function stepArticle(desk: DeskStore, state: OpenDesk, by: 1 | -1): void {
  const ids = inPageOrder(state.proof).map(({ id }) => id);
  const at = ids.indexOf(state.place.article as ArticleId);
  const next = at < 0 ? ids[by > 0 ? 0 : ids.length - 1] : ids[at + by];
  if (next) desk.focus(next);
}

/** The next piece of the focused article after the caret, then its first. */
function stepPiece(desk: DeskStore, state: OpenDesk): void {
  const pieces = state.place.article ? piecesOf(state.proof, state.place.article) : [];
  const here = pieceAt(state.proof, state.place.head);
  const next = pieces.find(({ start }) => start > (here?.start ?? -1)) ?? pieces[0];
  if (next) desk.select(next.start, next.start, 'command');
}

/** The next doubtful place after the caret on the page, then from the top. */
function stepDoubt(desk: DeskStore, state: OpenDesk): void {
  const starts = openDoubts(state)
    .map(({ range }) => range.start)
    .sort((a, b) => a - b);
  const next = starts.find((start) => start > state.place.head) ?? starts[0];
  if (next !== undefined) desk.select(next, next, 'command');
}

const several = (state: OpenDesk): boolean => state.proof.articles.length > 0;

export const reviewCommands: readonly Command[] = [
  accept,
  editing('approve-page', ['$mod+Enter'], approveEdit),
  {
    name: 'next-article',
    keys: ['j'],
    repeats: true,
    canRun: several,
    run: (desk, state) => stepArticle(desk, state, 1),
  },
  {
    name: 'previous-article',
    keys: ['k'],
    repeats: true,
    canRun: several,
    run: (desk, state) => stepArticle(desk, state, -1),
  },
  { name: 'next-piece', keys: ['p'], repeats: true, canRun: (state) => state.place.article !== null, run: stepPiece },
  { name: 'next-doubt', keys: ['n'], repeats: true, canRun: (state) => openDoubts(state).length > 0, run: stepDoubt },
  editing('repair', ['r'], (state) => doubtAt(state)?.alternative ?? null),
];
