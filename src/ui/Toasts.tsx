import { X } from 'lucide-react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Toasts.module.css';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
}

/** What floats above the foot of the window: a sentence and at most one thing to do about it. Spoken when it comes. */
export function Toasts({ toasts, closeLabel, onClose }: ToastsProps) {
  return (
    <div className={styles['toasts']} role="status" aria-live="polite">
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} className={classes(styles['toast'], tone === 'bad' && styles['bad'])}>
          <span>{text}</span>
          {action && <Button onClick={action.run}>{action.label}</Button>}
          <IconButton tone="quiet" label={closeLabel} icon={<X size={14} aria-hidden />} onClick={() => onClose(id)} />
        </div>
      ))}
    </div>
  );
}
