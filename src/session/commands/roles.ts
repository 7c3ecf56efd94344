import { skipSpace } from '../../domain/characters.ts';
import { applyEdit } from '../../domain/edits/applyEdit.ts';
import type { Edit } from '../../domain/edits/edit.ts';
import { spanIndexAt, spansIn } from '../../domain/partition.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { type ArticleId, isArticleId, isFurnitureRole, type Range, type Role, roleFits } from '../../domain/span.ts';
import type { OpenDesk } from '../deskState.ts';
import { type Command, type CommandName, editing } from './command.ts';
import { selectionOrLine } from './target.ts';

/** The role as a whole edit: a furniture role takes text out of its article; an article's role is for articles. */
function roleEdit(state: OpenDesk, role: Role): Edit {
  const range = selectionOrLine(state);
  if (!isFurnitureRole(role)) return { kind: 'set-role', ...range, role };
  const fits = spansIn(state.proof, range).every(({ owner }) => roleFits(owner, role));
  const made: Edit = fits ? { kind: 'set-role', ...range, role } : { kind: 'discard', ...range, role };
  return role === 'section-label' ? withLabel(state, range, made) : made;
}

/** The article that a label is taken from, else the one that comes next: a label stands over its story. */
function labelled({ proof }: OpenDesk, { start }: Range): ArticleId | null {
  const from = spanIndexAt(proof.starts, start);
  return (
    proof.starts
      .slice(from)
      .map(({ owner }) => owner)
      .find(isArticleId) ?? null
  );
}

/** Text that becomes a section label names the section of its article, if anything else of that is left. */
function withLabel(state: OpenDesk, range: Range, made: Edit): Edit {
  const { proof } = state;
  const article = labelled(state, range);
  const label = skipSpace(proof.page.text, range.start, range.end);
  if (article === null) return made;
  const both: Edit = { kind: 'batch', edits: [made, { kind: 'set-label', article, label }] };
  return isRefusal(applyEdit(proof, both)) ? made : both;
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
