import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { articleAt, pieceAt, spansOf } from '../../domain/partition.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { DISPLAY_ROLES } from '../../domain/span.ts';
import type { DeskStore, Mode, OpenDesk } from '../deskState.ts';
import { fragmentEnd } from '../lines.ts';
import type { NamedPlace } from '../placeLabels.ts';
import { placesAround, wordsAfter, wordsAround } from '../places.ts';
import { wordEnd } from '../words.ts';
import { paint } from './again.ts';
import type { Command } from './command.ts';
import { moving } from './edges.ts';
import { edgeAt, freshId } from './target.ts';

/** Letters stand at likely places: to go there, to select up to there, to split there, to move the edge there. */
const LIKELY = ['go', 'select-to', 'split-at', 'edge-to'] as const;
/** Letters stand at every word: to go there, to select up to there, to do the last deed from there and up to there. */
const EVERY_WORD = ['go-word', 'select-word', 'paint', 'paint-to'] as const;
/** What the letters of places are for. */
export type PlaceMode = Extract<Mode, (typeof LIKELY)[number] | (typeof EVERY_WORD)[number]>;
const isEveryWord = (mode: Mode): boolean => (EVERY_WORD as readonly Mode[]).includes(mode);
/** Whether letters stand in the source in this mode. */
export const isPlaceMode = (mode: Mode): mode is PlaceMode =>
  (LIKELY as readonly Mode[]).includes(mode) || isEveryWord(mode);

/** The places that have letters while one is asked for. */
export function placesFor(state: OpenDesk): readonly NamedPlace[] {
  if (state.mode === 'paint-to') return wordsAfter(state);
  return isEveryWord(state.mode) ? wordsAround(state) : placesAround(state);
}

const splitAt = (state: OpenDesk, at: number): Edit => ({ kind: 'split', at, article: freshId(state) });

function edgeTo(state: OpenDesk, at: number): Edit | null {
  const edge = edgeAt(state);
  return edge === null ? null : moving(state, edge, at);
}

/**
 * Does at a place what its letters were asked for. `whole`: going there, the word is selected, or where words have no
 * letters of their own, the rest of its line (of its column): what most often has to be sent elsewhere.
 */
export function goToPlace(desk: DeskStore, state: OpenDesk, at: number, whole = false): void {
  const { mode } = state;
  const { text } = state.proof.page;
  desk.enter('edit');
  if (mode === 'paint' || mode === 'paint-to') {
    paintAt(desk, state, at, whole);
    return;
  }
  if (whole && (mode === 'go' || mode === 'go-word')) {
    desk.select(at, mode === 'go' ? fragmentEnd(text, at) : wordEnd(text, at), 'command');
    return;
  }
  if (mode === 'select-to' || mode === 'select-word') desk.select(state.place.anchor, at, 'command');
  const edit = mode === 'split-at' ? splitAt(state, at) : mode === 'edge-to' ? edgeTo(state, at) : null;
  if (mode === 'go' || mode === 'go-word' || (edit && desk.edit(edit))) desk.select(at, at, 'command');
}

/**
 * The stretch to do the last deed to begins here or, begun, ends here. `whole`: it is the rest of the line, or what
 * stands in the column from where it begun down to here.
 */
function paintAt(desk: DeskStore, { mode, place, proof }: OpenDesk, at: number, whole: boolean): void {
  const begun = mode === 'paint-to';
  desk.select(begun ? place.anchor : at, whole && !begun ? fragmentEnd(proof.page.text, at) : at, 'command');
  const now = desk.store.getState();
  if (now.phase === 'open' && now.place.anchor !== now.place.head) paint(desk, now, whole && begun);
  else desk.enter('paint-to');
}

const makes = (state: OpenDesk, edit: Edit | null): edit is Edit =>
  edit !== null && !state.readOnly && !isRefusal(applyEdit(state.proof, edit));

/** Whether the caret stands where its piece begins: a place that the screen chose, and no place to cut. */
const atPieceStart = ({ proof, place: { head } }: OpenDesk): boolean => pieceAt(proof, head)?.start === head;

function canSplitSomewhere(state: OpenDesk): boolean {
  return !state.readOnly && atPieceStart(state) && articleAt(state.proof, state.place.head) !== null;
}

/** Whether splitting at the caret leaves the article with text. One whose headline stands elsewhere may keep that alone. */
function leavesText(state: OpenDesk, edit: Edit): boolean {
  const outcome = applyEdit(state.proof, edit);
  const article = articleAt(state.proof, state.place.head);
  if (isRefusal(outcome) || article === null) return false;
  return spansOf(outcome, article).some(({ role }) => !DISPLAY_ROLES.has(role));
}

/** Where the text of an article begins there is nothing to split: the place says only which article is meant. */
const asksWhere = (state: OpenDesk): boolean =>
  canSplitSomewhere(state) && !leavesText(state, splitAt(state, state.place.head));

/** Splits at the caret. Where the caret stands at the beginning of an article, letters on the likely places ask where. */
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
    if (asksWhere(state)) desk.enter('split-at');
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
  { name: 'go-to-word', keys: ['l'], canRun: anyPlace, run: (desk) => desk.enter('go-word') },
  { name: 'select-to-word', keys: ['Shift+L'], canRun: anyPlace, run: (desk) => desk.enter('select-word') },
  edgeHere,
];
