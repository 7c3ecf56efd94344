import { memo } from 'react';
import { homelessIn } from '../../domain/homeless.ts';
import type { CommandName } from '../../session/commands/command.ts';
import { doubtAt } from '../../session/commands/doubtAt.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { classes } from '../../ui/classes.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { CommandLink } from './CommandLink.tsx';
import { DoubtLine } from './DoubtLine.tsx';
import styles from './StatusBar.module.css';
import { WorkClock } from './work/WorkClock.tsx';

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

/** The foot of the screen: the keys of the moment, or why the place at the caret is doubtful; and how much of the page has no home yet. */
export const StatusBar = memo(function StatusBar({ desk, state }: StatusBarProps) {
  const { review } = useMessages();
  const homeless = homelessIn(state.proof);
  const doubt = state.readOnly ? null : doubtAt(state);
  const goHomeless = () => {
    const at = state.proof.starts.find(({ owner }) => owner === 'unassigned')?.start;
    if (at !== undefined) desk.select(at, at, 'command');
  };
  return (
    <footer className={styles['bar']}>
      {doubt ? <DoubtLine doubt={doubt} desk={desk} state={state} /> : <TaughtKeys desk={desk} state={state} />}
      <WorkClock place={state.place} className={styles['clock'] ?? ''} />
      <span className={styles['plain']}>{review.pageCharacters(state.proof.page.text.length)}</span>
      {homeless > 0 ? (
        <button type="button" className={classes(styles['homeless'])} title={review.homelessGo} onClick={goHomeless}>
          {review.homeless(homeless)}
        </button>
      ) : (
        <span className={styles['plain']}>{review.homeless(0)}</span>
      )}
    </footer>
  );
});

/** The keys of the moment. */
function TaughtKeys({ desk, state }: StatusBarProps) {
  return (
    <div className={styles['keys']}>
      {TAUGHT.map((name) => (
        <CommandLink key={name} name={name} desk={desk} state={state} />
      ))}
    </div>
  );
}
