import type { Edit } from '../../domain/edits/edit.ts';
import { inPageOrder } from '../../domain/pageOrder.ts';
import type { ArticleId } from '../../domain/span.ts';
import type { OpenDesk } from '../desk.ts';
import { type Command, editing } from './command.ts';
import { articleUnder, freshId, selectionOrPiece } from './target.ts';

/** The article that stands before this one on the page. */
function previousOf(state: OpenDesk, id: ArticleId): ArticleId | null {
  const ids = inPageOrder(state.proof).map((article) => article.id);
  return ids[ids.indexOf(id) - 1] ?? null;
}

function mergeEdit(state: OpenDesk): Edit | null {
  const from = articleUnder(state);
  const into = from && previousOf(state, from);
  return from && into ? { kind: 'merge', from, into } : null;
}

/** The edit that gives the selection, or the piece under the caret, to an article. */
export function sendEdit(state: OpenDesk, owner: ArticleId): Edit {
  return { kind: 'assign', ...selectionOrPiece(state), owner };
}

export const divisionCommands: readonly Command[] = [
  editing(
    'split',
    ['s'],
    (state) => ({ kind: 'split', at: state.place.head, article: freshId(state) }),
    (desk, edit) => {
      if (edit.kind === 'split') desk.select(edit.at, edit.at, 'command');
    },
  ),
  editing('merge', ['m'], mergeEdit, (desk, edit) => {
    if (edit.kind === 'merge') desk.focus(edit.into);
  }),
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
