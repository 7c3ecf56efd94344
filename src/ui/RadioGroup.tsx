import { useId } from 'react';
import styles from './RadioGroup.module.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface RadioGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onValue: (value: T) => void;
}

/** One of a few, all in sight, each with a line that explains it. */
export function RadioGroup<T extends string>({ label, value, choices, onValue }: RadioGroupProps<T>) {
  const id = useId();
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input type="radio" name={id} checked={choice.value === value} onChange={() => onValue(choice.value)} />
          <span>{choice.label}</span>
          {choice.hint && <span className={styles['hint']}>{choice.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
