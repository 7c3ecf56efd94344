import { homelessIn } from '../../domain/homeless.ts';
import type { CommandName } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import type { DeskStore, OpenDesk } from '../../session/desk.ts';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { keyName } from './keyNames.ts';
import styles from './StatusBar.module.css';

const TAUGHT: readonly CommandName[] = [
  'next-doubt',
  'accept',
  'split',
  'merge',
  'send',
  'furniture',
  'edge-line-up',
  'edge-line-down',
  'keys',
];

interface StatusBarProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
}

/** The foot of the screen: the keys of the moment, and how much of the page has no home yet. */
export function StatusBar({ desk, state }: StatusBarProps) {
  const { review, commands } = useMessages();
  const homeless = homelessIn(state.proof);
  const goHomeless = () => {
    const at = state.proof.starts.find(({ owner }) => owner === 'unassigned')?.start;
    if (at !== undefined) desk.select(at, at, 'command');
  };
  return (
    <footer className={styles['bar']}>
      <div className={styles['keys']}>
        {TAUGHT.map((name) => {
          const command = commandNamed(name);
          return (
            <button
              key={name}
              type="button"
              aria-disabled={!command.canRun(state) || undefined}
              onClick={() => command.canRun(state) && command.run(desk, state)}
            >
              <Kbd>{keyName(command.keys[0] ?? '')}</Kbd> {commands[name]}
            </button>
          );
        })}
      </div>
      <span>{review.pageCharacters(state.proof.page.text.length)}</span>
      {homeless > 0 ? (
        <button type="button" className={classes(styles['homeless'])} title={review.homelessGo} onClick={goHomeless}>
          {review.homeless(homeless)}
        </button>
      ) : (
        <span>{review.homeless(0)}</span>
      )}
    </footer>
  );
}
