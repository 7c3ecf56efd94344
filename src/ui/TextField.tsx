import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';

interface Labelled {
  readonly label: string;
  /** `hidden`: the label is spoken but not drawn; `before`: on the same line; `above` if absent. */
  readonly labelled?: 'above' | 'before' | 'hidden';
  /** A sentence about what is wrong with the value. */
  readonly problem?: string | undefined;
}

/** What a field and its label share; `id` ties them together. */
export function FieldFrame({ id, label, labelled, problem, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={labelled === 'before' ? styles['inline'] : styles['field']}>
      <label htmlFor={id} className={labelled === 'hidden' ? 'spoken' : styles['label']}>
        {label}
      </label>
      {children}
      {problem && (
        <span id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </span>
      )}
    </div>
  );
}

export interface TextFieldProps
  extends Labelled,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'id'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** More than one: a text area of so many lines. */
  readonly rows?: number;
  /** Takes the focus when the dialog around it opens. */
  readonly 'data-autofocus'?: boolean;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A text field with its label. `onValue` is told each change; keys and blur pass through as for an input. */
export function TextField({ label, labelled, problem, value, onValue, rows, className, ref, ...rest }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    ref,
    className: classes(styles['control'], className),
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <FieldFrame id={id} label={label} {...(labelled && { labelled })} problem={problem}>
      {rows && rows > 1 ? (
        <textarea {...(rest as object)} {...shared} rows={rows} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input type="text" {...rest} {...shared} onChange={(event) => onValue(event.target.value)} />
      )}
    </FieldFrame>
  );
}
