import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: ReactNode;
  /** Buttons: what to do about it. */
  readonly actions?: ReactNode;
  /** What stands below the buttons. */
  readonly more?: ReactNode;
  /** For the curious, in small type. */
  readonly detail?: string;
  /** `alert` where something failed, so that it is spoken at once. */
  readonly role?: 'alert' | 'status';
}

/** A pane that has nothing to show says why, and what can be done. */
export function EmptyState({ title, text, actions, more, detail, role }: EmptyStateProps) {
  return (
    <div className={styles['empty']} role={role}>
      <h2 className={styles['title']}>{title}</h2>
      {text && <div className={styles['text']}>{text}</div>}
      {actions && <div className={styles['actions']}>{actions}</div>}
      {more}
      {detail && <p className={styles['detail']}>{detail}</p>}
    </div>
  );
}
