import { useStore } from 'zustand';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useServices } from '../services.ts';
import styles from './LibraryScreen.module.css';

/** What is wrong with the shelf as a whole, and what can be done; nothing where all is well. */
export function LibraryBanner({ onRemove }: { readonly onRemove: (ids: readonly string[]) => void }) {
  const { library: words, problems, frame } = useMessages();
  const { library, detecting } = useServices();
  const { failure, damaged, lost, refresh, acceptLoss } = useStore(library);
  const failed = useStore(detecting, (state) => state.failed.size);
  return (
    <div>
      {lost > 0 && (
        <Line role="alert" action={words.lostSeen} onAction={acceptLoss}>
          {words.lost({ count: lost })}
        </Line>
      )}
      {failure && (
        <Line role="alert" action={frame.retry} onAction={() => void refresh()}>
          {words.loadFailed} {problems.failures[failure.failed]}
        </Line>
      )}
      {damaged.length > 0 && (
        <Line role="status" action={words.removeDamaged} onAction={() => onRemove(damaged)}>
          {words.damaged({ count: damaged.length })}
        </Line>
      )}
      {failed > 0 && (
        <Line role="status" action={frame.retry} onAction={detecting.getState().retry}>
          {words.detectFailed({ count: failed })}
        </Line>
      )}
    </div>
  );
}

interface LineProps {
  readonly role: 'alert' | 'status';
  readonly action: string;
  readonly onAction: () => void;
  readonly children: React.ReactNode;
}

function Line({ role, action, onAction, children }: LineProps) {
  return (
    <div className={classes(styles['banner'], styles['bad'])} role={role}>
      <span>{children}</span>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
