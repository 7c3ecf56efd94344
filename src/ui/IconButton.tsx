import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { Button, type ButtonProps } from './Button.tsx';
import { classes } from './classes.ts';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'title'> {
  /** What it does, in words: spoken, and shown on hover. */
  readonly label: string;
  /** A key in words, added to what is shown on hover. */
  readonly keys?: string;
  readonly icon: ReactNode;
}

/** A square button that shows a sign alone; its words are in `label`. */
export function IconButton({ label, keys, icon, className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      className={classes(styles['icon'], className)}
    >
      {icon}
    </Button>
  );
}
