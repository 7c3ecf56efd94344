import type { DragEvent, ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes.ts';

export interface ChipProps {
  readonly tone?: 'plain' | 'doubt';
  readonly onPress: () => void;
  readonly title?: string;
  /** What a listener hears instead of the words in the frame; it should say those too. */
  readonly label?: string;
  /** Stands after the words, and is whole where there is no room for all of them. */
  readonly kept?: string | false;
  /** Lets it be dragged; told when that begins and when it is over, wherever it was dropped. */
  readonly drag?: { readonly onStart: (event: DragEvent) => void; readonly onEnd: () => void } | undefined;
  readonly children: ReactNode;
}

/** A word or two in a thin frame, to be pressed; takes the tones of the `data-hued` element around it. */
export function Chip({ tone = 'plain', onPress, title, label, kept, drag, children }: ChipProps) {
  const className = classes(styles['chip'], tone !== 'plain' && styles[tone]);
  return (
    <button
      type="button"
      className={className}
      title={title}
      aria-label={label}
      onClick={onPress}
      {...(drag && { draggable: true, onDragStart: drag.onStart, onDragEnd: drag.onEnd })}
    >
      <span className={styles['words']}>{children}</span>
      {kept && <span className={styles['kept']}>{kept}</span>}
    </button>
  );
}
