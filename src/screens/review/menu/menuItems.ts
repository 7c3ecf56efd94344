import type { Command, CommandName } from '../../../session/commands/command.ts';
import { commandNamed } from '../../../session/commands/commands.ts';
import { whyNot } from '../../../session/commands/whyNot.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import type { MenuItem } from '../../../ui/MenuLine.tsx';
import type { Messages } from '../../messages/en.ts';
import type { Keys } from '../../useKeymap.ts';

type Groups = readonly (readonly CommandName[])[];

/** What makes sense for a selection in the source. */
export const FOR_SELECTION: Groups = [
  ['send', 'new-article', 'furniture', 'unassign', 'correct'],
  ['role-headline', 'role-kicker', 'role-subheadline', 'role-byline', 'role-dateline', 'role-body'],
  ['role-crosshead', 'role-caption', 'role-credit', 'role-section-label'],
];

/** What makes sense at the caret: on its piece, its line, and the boundary next to it. */
export const FOR_CARET: Groups = [
  ['split', 'merge', 'merge-next', 'merge-any', 'detach'],
  ['find-head', 'find-tail'],
  ['send', 'new-article', 'furniture', 'unassign', 'correct'],
  ['edge-line-up', 'edge-line-down', 'edge-character-back', 'edge-character-on'],
  ['role-headline', 'role-kicker', 'role-byline', 'role-body', 'role-caption', 'role-section-label'],
  ['fold'],
];

/** What makes sense on an article's card. */
export const FOR_CARD: Groups = [
  ['accept', 'repair'],
  ['find-head', 'find-tail'],
  ['merge', 'merge-next', 'merge-any'],
  ['next-piece', 'next-article', 'previous-article', 'next-doubt'],
];

/** Commands as the lines of a menu, with their keys; those that cannot run say why on hover. */
export function menuItems(
  groups: Groups,
  state: OpenDesk,
  messages: Messages,
  keys: Keys,
  run: (command: Command) => void,
): MenuItem[] {
  const reasons: Readonly<Record<string, string>> = { ...messages.problems.refusals, ...messages.tools.whyNot };
  const itemOf = (name: CommandName, parted: boolean): MenuItem => {
    const command = commandNamed(name);
    const why = whyNot(command, state);
    const shown = keys.shown(name);
    const hint = why === null ? undefined : reasons[why];
    return {
      id: name,
      label: messages.commands[name],
      disabled: why !== null,
      parted,
      ...(shown && { keys: shown }),
      ...(hint && { hint }),
      run: () => run(command),
    };
  };
  return groups.flatMap((names, group) => names.map((name, i) => itemOf(name, group > 0 && i === 0)));
}
