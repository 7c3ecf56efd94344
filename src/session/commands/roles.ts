import type { Edit } from '../../domain/edits/edit.ts';
import { spansIn } from '../../domain/partition.ts';
import { isFurnitureRole, type Role, roleFits } from '../../domain/span.ts';
import type { OpenDesk } from '../deskState.ts';
import { type Command, type CommandName, editing } from './command.ts';
import { selectionOrLine } from './target.ts';

/** The role as a whole edit: a furniture role takes text out of its article; an article's role is for articles. */
function roleEdit(state: OpenDesk, role: Role): Edit {
  const range = selectionOrLine(state);
  if (!isFurnitureRole(role)) return { kind: 'set-role', ...range, role };
  const fits = spansIn(state.proof, range).every(({ owner }) => roleFits(owner, role));
  return fits ? { kind: 'set-role', ...range, role } : { kind: 'discard', ...range, role };
}

const ROLE_KEYS: readonly (readonly [CommandName, string, Role])[] = [
  ['role-headline', '1', 'headline'],
  ['role-kicker', '2', 'kicker'],
  ['role-subheadline', '3', 'subheadline'],
  ['role-byline', '4', 'byline'],
  ['role-dateline', '5', 'dateline'],
  ['role-body', '6', 'body'],
  ['role-crosshead', '7', 'crosshead'],
  ['role-caption', '8', 'caption'],
  ['role-credit', '9', 'credit'],
  ['role-section-label', '0', 'section-label'],
];

export const roleCommands: readonly Command[] = ROLE_KEYS.map(([name, key, role]) =>
  editing(name, [key], (state) => roleEdit(state, role)),
);
