import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { ownerAt, pieceAt } from '../../domain/partition.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isArticleId } from '../../domain/span.ts';
import type { DeskStore, Mode, OpenDesk } from '../desk.ts';
import { lineAt } from '../lines.ts';
import { placesAround } from '../places.ts';
import type { Command } from './command.ts';
import { moving } from './edges.ts';
import { edgeAt, freshId } from './target.ts';

/** What the letters of places are for: to go there, to select up to there, to split there, to move the edge there. */
export type PlaceMode = Extract<Mode, 'go' | 'select-to' | 'split-at' | 'edge-to'>;
const PLACE_MODES: ReadonlySet<Mode> = new Set<PlaceMode>(['go', 'select-to', 'split-at', 'edge-to']);
export const isPlaceMode = (mode: Mode): mode is PlaceMode => PLACE_MODES.has(mode);

const splitAt = (state: OpenDesk, at: number): Edit => ({ kind: 'split', at, article: freshId(state) });

function edgeTo(state: OpenDesk, at: number): Edit | null {
  const edge = edgeAt(state);
  return edge === null ? null : moving(state, edge, at);
}

/**
 * Does at a place what its letters were asked for. `line`: going there, the rest of its line is selected, which is what
 * most often has to be sent elsewhere.
 */
export function goToPlace(desk: DeskStore, state: OpenDesk, at: number, line = false): void {
  const { mode } = state;
  desk.enter('edit');
  if (mode === 'go' && line) {
    desk.select(at, lineAt(state.proof.page.text, at).end, 'command');
    return;
  }
  if (mode === 'select-to') desk.select(state.place.anchor, at, 'command');
  const edit = mode === 'split-at' ? splitAt(state, at) : mode === 'edge-to' ? edgeTo(state, at) : null;
  if (mode === 'go' || (edit && desk.edit(edit))) desk.select(at, at, 'command');
}

const makes = (state: OpenDesk, edit: Edit | null): edit is Edit =>
  edit !== null && !state.readOnly && !isRefusal(applyEdit(state.proof, edit));

/** Whether the caret stands where its piece begins: a place that the screen chose, and no place to cut. */
const atPieceStart = ({ proof, place: { head } }: OpenDesk): boolean => pieceAt(proof, head)?.start === head;

function canSplitSomewhere(state: OpenDesk): boolean {
  const owner = ownerAt(state.proof, state.place.head);
  return !state.readOnly && atPieceStart(state) && owner !== undefined && isArticleId(owner);
}

/**
 * Splits at the caret. Where the caret stands at the beginning of an article there is nothing to split: then letters
 * on the likely places ask where.
 */
export const split: Command = {
  name: 'split',
  keys: ['s'],
  canRun: (state) => makes(state, splitAt(state, state.place.head)) || canSplitSomewhere(state),
  refusal(state) {
    const outcome = applyEdit(state.proof, splitAt(state, state.place.head));
    return isRefusal(outcome) ? outcome.refused : null;
  },
  run(desk, state) {
    const { head } = state.place;
    if (!makes(state, splitAt(state, head)) && canSplitSomewhere(state)) desk.enter('split-at');
    else if (desk.edit(splitAt(state, head))) desk.select(head, head, 'command');
  },
};

/** The nearest edge comes to the caret. Where the caret stands on it already, letters ask where it is to go. */
const edgeHere: Command = {
  name: 'edge-here',
  keys: ['i'],
  canRun: (state) => !state.readOnly && edgeAt(state) !== null,
  run(desk, state) {
    const { head } = state.place;
    if (state.readOnly || edgeAt(state) === null) return;
    if (edgeAt(state) === head) desk.enter('edge-to');
    else {
      const edit = edgeTo(state, head);
      if (edit && desk.edit(edit)) desk.select(head, head, 'command');
    }
  },
};

const anyPlace = (state: OpenDesk): boolean => placesAround(state).length > 0;

/** Commands that work on places named by letters. */
export const placeCommands: readonly Command[] = [
  { name: 'go-to', keys: ['c'], canRun: anyPlace, run: (desk) => desk.enter('go') },
  { name: 'select-to', keys: ['Shift+C'], canRun: anyPlace, run: (desk) => desk.enter('select-to') },
  edgeHere,
];
