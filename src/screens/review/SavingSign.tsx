import { useStore } from 'zustand';
import type { DeskStore } from '../../session/deskState.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import styles from './PageBar.module.css';

interface SavingSignProps {
  readonly desk: DeskStore;
  readonly id: string;
}

/** Whether the work is on the disk. `saved` is said only after the transaction has been committed, and no longer than until the next step. */
export function SavingSign({ desk, id }: SavingSignProps) {
  const saving = useStore(desk.store, (state) => (state.phase === 'open' ? state.saving : null));
  const { review, problems } = useMessages();
  if (!saving) return null;
  if (saving.state !== 'failed') {
    return (
      <span className={styles['saving']} role="status" data-saving={saving.state}>
        {saving.state === 'saved' ? `✓ ${review.saved}` : review.saving}
      </span>
    );
  }
  const stale = saving.failure?.failed === 'stale';
  const gone = saving.failure?.failed === 'gone';
  const why = review.saveFailed + (saving.failure ? review.namely(problems.failures[saving.failure.failed]) : '');
  return (
    <span className={styles['unsaved']} role="alert" data-saving="failed" title={saving.failure?.detail}>
      <span className={styles['why']} title={why}>
        {why}
      </span>
      {!gone && (
        <Button tone="danger" onClick={() => (stale ? void desk.open(id) : desk.retrySave())}>
          {stale ? review.reload : review.retrySave}
        </Button>
      )}
    </span>
  );
}
