import { type SelectHTMLAttributes, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { FieldFrame } from './TextField.tsx';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectProps<T extends string>
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange' | 'id'> {
  readonly label: string;
  readonly labelled?: 'above' | 'before' | 'hidden';
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onValue: (value: T) => void;
}

/** One of a few: the browser's own select, which every keyboard and screen reader knows. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, labelled, value, options, onValue, className, ...rest } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} {...(labelled && { labelled })}>
      <select
        {...rest}
        id={id}
        value={value}
        className={classes(styles['control'], className)}
        onChange={(event) => onValue(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
