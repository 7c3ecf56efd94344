import styles from './RadioGroup.module.css';

interface CheckboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** Yes or no, with a line that explains it. */
export function Checkbox({ label, hint, checked, onChecked }: CheckboxProps) {
  return (
    <label className={styles['choice']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChecked(event.target.checked)} />
      <span>{label}</span>
      {hint && <span className={styles['hint']}>{hint}</span>}
    </label>
  );
}
