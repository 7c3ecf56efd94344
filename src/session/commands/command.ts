import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { isRefusal, type RefusalCode } from '../../domain/refusal.ts';
import type { DeskStore, OpenDesk } from '../deskState.ts';

/** Every command's name; its words stand under it in the message catalogue. */
export type CommandName =
  | 'undo'
  | 'redo'
  | 'split'
  | 'merge'
  | 'edge-line-up'
  | 'edge-line-down'
  | 'edge-character-back'
  | 'edge-character-on'
  | 'edge-word-back'
  | 'edge-word-on'
  | 'edge-sentence-back'
  | 'edge-sentence-on'
  | 'edge-paragraph-up'
  | 'edge-paragraph-down'
  | 'go-to'
  | 'select-to'
  | 'go-to-word'
  | 'select-to-word'
  | 'edge-here'
  | 'again'
  | 'paint'
  | 'merge-next'
  | 'merge-any'
  | 'detach'
  | 'find-head'
  | 'find-tail'
  | 'send'
  | 'new-article'
  | 'furniture'
  | 'unassign'
  | 'role-headline'
  | 'role-kicker'
  | 'role-subheadline'
  | 'role-byline'
  | 'role-dateline'
  | 'role-body'
  | 'role-crosshead'
  | 'role-caption'
  | 'role-credit'
  | 'role-section-label'
  | 'correct'
  | 'give-back'
  | 'break-paragraph'
  | 'join-paragraph'
  | 'replace'
  | 'accept'
  | 'approve-page'
  | 'next-article'
  | 'previous-article'
  | 'next-piece'
  | 'next-doubt'
  | 'repair'
  | 'redetect'
  | 'compare'
  | 'filter'
  | 'fold'
  | 'keys'
  | 'palette'
  | 'history'
  | 'copy-work-log';

/** One thing an editor can do: toolbar, keys, cheat sheet and tests all read it from here. */
export interface Command {
  readonly name: CommandName;
  /** Key presses it has from the start, in the notation of `keymapPress.ts`; the editor may give it others. */
  readonly keys: readonly string[];
  /** Its keys hold in text fields too; for keys that type nothing. */
  readonly inFields?: true;
  /** Held down, its keys do it again and again; others act once a press, so that no decision is made unseen. */
  readonly repeats?: true;
  canRun(state: OpenDesk): boolean;
  /** Why the edit that it would make is refused; `null` where there is no edit to make. For those that make edits. */
  refusal?(state: OpenDesk): RefusalCode | null;
  run(desk: DeskStore, state: OpenDesk): void;
}

/** A command that makes an edit: it can run exactly when the edit would not be refused. */
export function editing(
  name: CommandName,
  keys: readonly string[],
  editFor: (state: OpenDesk) => Edit | null,
  after: (desk: DeskStore, edit: Edit) => void = () => {},
): Command {
  return {
    name,
    keys,
    canRun(state) {
      const edit = state.readOnly ? null : editFor(state);
      return edit !== null && !isRefusal(applyEdit(state.proof, edit));
    },
    refusal(state) {
      const edit = editFor(state);
      const outcome = edit && applyEdit(state.proof, edit);
      return outcome && isRefusal(outcome) ? outcome.refused : null;
    },
    run(desk, state) {
      const edit = editFor(state);
      if (edit && desk.edit(edit)) after(desk, edit);
    },
  };
}
