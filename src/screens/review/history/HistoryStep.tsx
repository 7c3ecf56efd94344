import { classes } from '../../../ui/classes.ts';
import { useFormats, useMessages } from '../../messages/MessagesProvider.tsx';
import styles from './HistoryPane.module.css';

interface HistoryStepProps {
  /** How many steps are in force once it is chosen. */
  readonly steps: number;
  readonly words: string;
  /** Milliseconds since 1970. */
  readonly when: number | null;
  readonly standing: 'done' | 'now' | 'undone';
  /** The one that Tab leads to. */
  readonly reachable: boolean;
  readonly readOnly: boolean;
  readonly onGo: () => void;
  /** The pointer or the focus is on it, or has left it. */
  readonly onLight: (on: boolean) => void;
}

/** One step: when, and what it did. */
export function HistoryStep(props: HistoryStepProps) {
  const { steps, words, when, standing, reachable, readOnly, onGo, onLight } = props;
  const { tools } = useMessages();
  const { short, moment } = useFormats();
  const note = standing === 'done' ? '' : tools.history[standing];
  return (
    <button
      type="button"
      data-step={steps}
      tabIndex={reachable ? 0 : -1}
      aria-current={standing === 'now' ? 'step' : undefined}
      aria-disabled={readOnly || undefined}
      className={classes(styles['step'], styles[standing])}
      onClick={() => !readOnly && onGo()}
      onPointerEnter={() => onLight(true)}
      onPointerLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      {when !== null && (
        <time className={styles['when']} dateTime={new Date(when).toISOString()} title={moment(when)}>
          {short(when, Date.now())}
        </time>
      )}
      <span className={styles['words']}>
        {words}
        {note && <span className={standing === 'now' ? styles['note'] : 'spoken'}>{note}</span>}
      </span>
    </button>
  );
}
