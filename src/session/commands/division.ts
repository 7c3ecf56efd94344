import type { Edit } from '../../domain/edits/edit.ts';
import { inPageOrder } from '../../domain/pageOrder.ts';
import type { ArticleId } from '../../domain/span.ts';
import type { DeskStore, OpenDesk } from '../deskState.ts';
import { type Command, editing } from './command.ts';
import { articleUnder, freshId, selectionOrPiece } from './target.ts';
import { split } from './toPlace.ts';

/** The article that stands before (-1) or after (1) this one on the page. */
function neighbourOf(state: OpenDesk, id: ArticleId, by: 1 | -1): ArticleId | null {
  const ids = inPageOrder(state.proof).map((article) => article.id);
  return ids[ids.indexOf(id) + by] ?? null;
}

/** The article under the caret takes in the next one, or goes into the one before it. */
function mergeEdit(state: OpenDesk, by: 1 | -1): Edit | null {
  const here = articleUnder(state);
  const other = here && neighbourOf(state, here, by);
  if (!here || !other) return null;
  return by < 0 ? { kind: 'merge', from: here, into: other } : { kind: 'merge', from: other, into: here };
}

/** The edit that merges the article under the caret into another. */
export function mergeInto(state: OpenDesk, into: ArticleId): Edit | null {
  const from = articleUnder(state);
  return from ? { kind: 'merge', from, into } : null;
}

/** The edit that gives the selection, or the piece under the caret, to an article. */
export function sendEdit(state: OpenDesk, owner: ArticleId): Edit {
  return { kind: 'assign', ...selectionOrPiece(state), owner };
}

function followMerge(desk: DeskStore, edit: Edit): void {
  if (edit.kind === 'merge') desk.focus(edit.into);
}

/** Asks for what the focused article lacks; there is something to look through only where it does not own the whole page. */
const finding = (name: 'find-head' | 'find-tail', key: string): Command => ({
  name,
  keys: [key],
  canRun: ({ readOnly, place, proof }) =>
    !readOnly && place.article !== null && proof.starts.some(({ owner }) => owner !== place.article),
  run: (desk) => desk.enter(name),
});

export const divisionCommands: readonly Command[] = [
  split,
  editing('merge', ['m'], (state) => mergeEdit(state, -1), followMerge),
  editing('merge-next', ['Shift+M'], (state) => mergeEdit(state, 1), followMerge),
  {
    name: 'merge-any',
    keys: ['g'],
    canRun: (state) => !state.readOnly && articleUnder(state) !== null && state.proof.articles.length > 1,
    run: (desk) => desk.enter('merge'),
  },
  finding('find-head', 'q'),
  finding('find-tail', 'w'),
  editing('detach', ['d'], (state) => ({ kind: 'detach', at: state.place.head, article: freshId(state) })),
  {
    name: 'send',
    keys: ['t'],
    canRun: (state) => !state.readOnly && state.proof.articles.length > 0 && state.proof.page.text.trim() !== '',
    run: (desk) => desk.enter('send'),
  },
  editing(
    'new-article',
    ['a'],
    (state) => sendEdit(state, freshId(state)),
    (desk, edit) => {
      if (edit.kind === 'assign') desk.select(edit.start, edit.start, 'command');
    },
  ),
  editing('furniture', ['x'], (state) => ({ kind: 'discard', ...selectionOrPiece(state) })),
  editing('unassign', ['u'], (state) => ({ kind: 'assign', ...selectionOrPiece(state), owner: 'unassigned' })),
];
