import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: string;
  /** Words of the button that closes it. */
  readonly closeLabel: string;
  /** Called on Escape, on the cross and on a click beside the dialog. The owner then takes it away. */
  readonly onClose: () => void;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** `false`: a click beside it does not close it (there is work in it). */
  readonly light?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog, open for as long as it is rendered. Focus begins at the element with `data-autofocus`,
 * stays inside, and goes back where it came from.
 */
export function Dialog({ title, closeLabel, onClose, actions, wide, light = true, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it still stands in the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape, which closes a dialog, comes as `cancel`
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={classes(styles['dialog'], wide && styles['wide'])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (light && event.target === ref.current) onClose();
      }}
    >
      <header className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        <IconButton tone="quiet" label={closeLabel} icon={<X size={16} aria-hidden />} onClick={onClose} />
      </header>
      <div className={styles['body']}>{children}</div>
      {actions && <footer className={styles['foot']}>{actions}</footer>}
    </dialog>
  );
}
