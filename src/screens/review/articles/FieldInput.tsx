import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { classes } from '../../../ui/classes.ts';
import { isComposing } from '../../../ui/composing.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { keyName } from '../../keyNames.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './Fields.module.css';
import { type DraftSource, useDraft } from './useDraft.ts';

interface FieldInputProps extends DraftSource {
  readonly label: string;
  /** The editor's word stands over the source's. */
  readonly overridden?: boolean;
  /** What the source says, where the editor's word stands over it. */
  readonly spoken?: string;
  readonly readOnly: boolean;
  readonly hint?: string;
  readonly onReset?: () => void;
  /** Gives the focus back after Enter, and on Escape where nothing is to be taken back; without it, it stays here. */
  readonly onDone?: () => void;
  /** What the field may become, going by what has been typed. */
  readonly complete?: (draft: string) => readonly string[];
  /** Told when the field is come to: what it is completed from can be looked up. */
  readonly onLook?: () => void;
}

/** Gives a field back to the source while it has the focus; it types nothing, and no browser has it. */
const isReset = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  key === 'Backspace' && shiftKey && (ctrlKey || metaKey);
const RESET_KEYS = '$mod+Shift+Backspace';

/** One field of a card: typed over in place, taken back with Escape before it is done and with the arrow after. */
export function FieldInput(props: FieldInputProps) {
  const { label, overridden = false, spoken = '', readOnly, hint, onReset, onDone, complete, onLook } = props;
  const { review, copy } = useMessages();
  const id = useId();
  const [entered, setEntered] = useState(false);
  const { text, settled, wrong, type, takeBack, take } = useDraft(props);
  /** Where the focus goes, leaving the field takes what was typed. */
  const finish = () => (onDone && wrong === undefined ? onDone() : take());
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (isReset(event) && !readOnly) {
      event.preventDefault();
      takeBack();
      if (overridden) onReset?.();
    }
    if (event.key === 'Enter') finish();
    // The first Escape takes back what was typed; only the next is the dialog's, if there is one around.
    if (event.key === 'Escape' && !settled) event.preventDefault();
    if (event.key === 'Escape') settled ? onDone?.() : takeBack();
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };
  const differs = [review.overridden, copy.sourceSays(spoken), copy.resetKey(keyName(RESET_KEYS))].join('; ');
  const offers = entered && complete ? complete(text) : [];
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        data-settled={settled || undefined}
        {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
        readOnly={readOnly}
        title={overridden && onReset ? differs : hint}
        {...(complete && { list: `${id}-offers`, autoComplete: 'off' })}
        className={classes(styles['input'], overridden && styles['overridden'])}
        onChange={(event) => type(event.target.value)}
        onFocus={() => {
          setEntered(true);
          onLook?.();
        }}
        onBlur={() => {
          setEntered(false);
          take();
        }}
        onKeyDown={onKeyDown}
      />
      {wrong !== undefined && (
        <p id={`${id}-problem`} role="alert" className={styles['problem']}>
          {wrong}
        </p>
      )}
      {complete && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
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
