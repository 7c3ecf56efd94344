import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { articleOf, type Proof } from '../../domain/proof.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isArticleId, isFurnitureRole, type Owner, type Range, type Role } from '../../domain/span.ts';
import { columnBetween } from '../columns.ts';
import type { DeskStore, OpenDesk } from '../deskState.ts';
import { type Command, editing } from './command.ts';
import { selectionOf, selectionOrLine, selectionOrPiece } from './target.ts';

/** What was last done to some text and can be done to more: whose it became, or what it is there. */
export interface Deed {
  readonly owner?: Owner;
  readonly role?: Role;
}

/** What an edit did to text; `null` where it did something that there cannot be more of. */
function deedOf(edit: Edit): Deed | null {
  switch (edit.kind) {
    case 'assign':
      return { owner: edit.owner, ...(edit.role && { role: edit.role }) };
    case 'discard':
      return { owner: 'furniture', ...(edit.role && { role: edit.role }) };
    case 'attach':
    case 'detach':
    case 'split':
      return { owner: edit.article };
    case 'set-role':
      return { role: edit.role };
    case 'batch':
      return edit.edits[0] ? deedOf(edit.edits[0]) : null;
    default:
      return null;
  }
}

const stands = (proof: Proof, { owner }: Deed): boolean =>
  !owner || !isArticleId(owner) || articleOf(proof, owner) !== undefined;

/** What was last done to text, accepts and other steps in between left aside; `null` where nothing was. */
export function lastDeed({ history, proof }: Pick<OpenDesk, 'history' | 'proof'>): Deed | null {
  for (let k = history.done - 1; k >= 0; k--) {
    const deed = deedOf((history.entries[k] as (typeof history.entries)[number]).edit);
    if (deed && stands(proof, deed)) return deed;
  }
  return null;
}

/** The edit that does the same to ranges, in one step. */
function deedEdit(deed: Deed, ranges: readonly Range[]): Edit | null {
  const edits = ranges.map((range) => deedOn(deed, range)).filter((edit) => edit !== null);
  return edits.length > 1 ? { kind: 'batch', edits } : (edits[0] ?? null);
}

function deedOn({ owner, role }: Deed, { start, end }: Range): Edit | null {
  if (owner === 'furniture') return { kind: 'discard', start, end, ...(role && isFurnitureRole(role) && { role }) };
  if (owner) return { kind: 'assign', start, end, owner, ...(role && { role }) };
  return role ? { kind: 'set-role', start, end, role } : null;
}

function againEdit(state: OpenDesk): Edit | null {
  const deed = lastDeed(state);
  return deed && deedEdit(deed, [deed.owner ? selectionOrPiece(state) : selectionOrLine(state)]);
}

/**
 * Does the last deed to what is selected, and goes on asking for more from there. `column`: to what stands in the column
 * between the two ends of the selection.
 */
export function paint(desk: DeskStore, state: OpenDesk, column = false): void {
  const range = selectionOf(state);
  const deed = lastDeed(state);
  const ranges = range && (column ? columnBetween(state.proof.page.text, range.start, range.end) : [range]);
  const edit = ranges && deed && deedEdit(deed, ranges);
  if (edit && !isRefusal(applyEdit(state.proof, edit)) && desk.edit(edit)) {
    const { start } = ranges.at(-1) as Range;
    desk.select(start, start, 'command');
  }
  desk.enter('paint');
}

/** The last deed once more, or for as many stretches as the editor names. */
export const againCommands: readonly Command[] = [
  editing('again', ['o'], againEdit),
  {
    name: 'paint',
    keys: ['Shift+O'],
    canRun: (state) => !state.readOnly && lastDeed(state) !== null,
    run: (desk) => desk.enter('paint'),
  },
];
