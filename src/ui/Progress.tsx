import { classes } from './classes.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  /** What is under way, in words: spoken with the bar. */
  readonly label: string;
  readonly done: number;
  /** 0: how much there is to do is not known yet. */
  readonly of: number;
  /** Words drawn beside the bar. */
  readonly text?: string;
}

/** A thin bar: `done` of `of`. */
export function Progress({ label, done, of, text }: ProgressProps) {
  const known = of > 0;
  return (
    <span className={classes(styles['progress'], !known && styles['waiting'])}>
      <span
        className={styles['track']}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={known ? of : undefined}
        aria-valuenow={known ? done : undefined}
        aria-valuetext={text}
      >
        <span
          className={styles['fill']}
          style={known ? { display: 'block', width: `${(100 * done) / of}%` } : { display: 'block' }}
        />
      </span>
      {text && <span aria-hidden="true">{text}</span>}
    </span>
  );
}
