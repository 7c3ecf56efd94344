import { spansIn } from '../../domain/partition.ts';
import { isArticleId } from '../../domain/span.ts';
import type { CommandName } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import { selectionOf } from '../../session/commands/target.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { letterOf } from '../../session/letter.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useKeymap } from '../useKeymap.ts';
import styles from './ActionBar.module.css';

const ACTIONS: readonly CommandName[] = [
  'role-headline',
  'role-kicker',
  'role-byline',
  'role-body',
  'send',
  'new-article',
  'furniture',
];

/** So many owners of a selection are named. */
const NAMED = 3;

interface ActionBarProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** What can be done with the selection, each with its key. Floats over the foot of the source. */
export function ActionBar({ desk, state }: ActionBarProps) {
  const { review, commands, terms } = useMessages();
  const { shown } = useKeymap();
  const selection = selectionOf(state);
  if (!selection || state.readOnly) return null;
  const owners = [...new Set(spansIn(state.proof, selection).map(({ owner }) => owner))];
  const target = owners.map((owner) => (isArticleId(owner) ? letterOf(owner) : terms.owners[owner]));
  const named = target.length > NAMED ? review.owners(target.length) : target.join(' · ');
  return (
    <div className={styles['bar']} role="toolbar" aria-label={review.actions}>
      <span className={styles['what']}>{review.selection(selection.end - selection.start, named)}</span>
      {ACTIONS.map((name) => {
        const command = commandNamed(name);
        const can = command.canRun(state);
        return (
          <button
            key={name}
            type="button"
            aria-disabled={!can || undefined}
            onClick={() => can && command.run(desk, state)}
          >
            <Kbd>{shown(name)}</Kbd> {commands[name]}
          </button>
        );
      })}
    </div>
  );
}
