import type { CorrectText, SetField, SetNote, SetPageField } from '../domain/edits/edit.ts';
import type { DeskStore, OpenDesk } from './deskState.ts';
import { type Keeper, keepText, keptText } from './keeper.ts';

/** What text in a field becomes once it is taken. */
export type TypedEdit = SetField | SetNote | SetPageField | CorrectText;

/** Text in a field that is no step yet: the edit that it would make, and after how many steps it was typed. */
interface Typed {
  readonly edit: TypedEdit;
  readonly done: number;
}

const keyOf = (page: string) => `galley.typed.${page}`;
const KINDS: readonly unknown[] = ['set-field', 'set-note', 'set-page-field', 'correct-text'];

function parsed(text: string | null): Typed | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Typed | null;
    return KINDS.includes(kept?.edit.kind) ? kept : null;
  } catch {
    return null;
  }
}

/**
 * Keeps what is being typed on the page that lies open, with each key, where it outlives the tab: a step takes a moment to
 * reach the disk, and a tab that is closed does not wait. `null`: nothing is being typed, or it has been taken back.
 */
export function keepTyped(keeper: Keeper, { store }: DeskStore, edit: TypedEdit | null): void {
  const state = store.getState();
  if (state.phase !== 'open' || state.readOnly) return;
  keepText(keeper, keyOf(state.id), edit && JSON.stringify({ edit, done: state.history.done } satisfies Typed));
}

/** Whether the step that was made of it is in the log already. */
const isStep = ({ entries }: OpenDesk['history'], { edit, done }: Typed): boolean =>
  JSON.stringify(entries[done]?.edit) === JSON.stringify(edit);

/** Forgets what was typed as soon as a step made of it is on the disk. It ends with the page. */
function forgetOnceWritten(keeper: Keeper, { store }: DeskStore, id: string): void {
  const stop = store.subscribe((now, before) => {
    if (now.phase !== 'open' || now.id !== id) return stop();
    // A step stands on the desk for a moment before the disk is said to be behind.
    if (before.phase !== 'open' || now.saving === before.saving || now.saving.state !== 'saved') return;
    const typed = parsed(keptText(keeper, keyOf(id)));
    if (typed && isStep(now.history, typed)) keepText(keeper, keyOf(id), null);
  });
}

/** Takes what was being typed when the tab of this page went, as leaving the field would have; to be called once a page can be edited. */
export function takeTyped(keeper: Keeper, desk: DeskStore): void {
  const state = desk.store.getState();
  if (state.phase !== 'open' || state.readOnly) return;
  forgetOnceWritten(keeper, desk, state.id);
  const typed = parsed(keptText(keeper, keyOf(state.id)));
  if (!typed) return;
  keepTyped(keeper, desk, typed.edit);
  if (isStep(state.history, typed) || !desk.edit(typed.edit)) keepTyped(keeper, desk, null);
}
