import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import { isComposing } from '../../../ui/composing.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './Fields.module.css';

interface FieldInputProps {
  readonly label: string;
  /** What the field says now. */
  readonly value: string;
  /** The editor's word stands over the source's. */
  readonly overridden?: boolean;
  readonly readOnly: boolean;
  readonly hint?: string;
  /** Told once the editor is done: on Enter, or when the field is left. */
  readonly onCommit: (value: string) => void;
  readonly onReset?: () => void;
}

/** One field of a card: typed over in place, taken back with Escape before it is done and with the arrow after. */
export function FieldInput(props: FieldInputProps) {
  const { label, value, overridden = false, readOnly, hint, onCommit, onReset } = props;
  const { review } = useMessages();
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    if (draft.trim() !== value) onCommit(draft.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(value);
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft}
        readOnly={readOnly}
        title={overridden ? review.overridden : hint}
        className={classes(styles['input'], overridden && styles['overridden'])}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {overridden && onReset && !readOnly && (
        <IconButton
          tone="quiet"
          label={review.resetField(label)}
          icon={<RotateCcw size={13} aria-hidden />}
          onClick={onReset}
        />
      )}
    </div>
  );
}
