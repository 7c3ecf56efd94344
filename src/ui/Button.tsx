import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'disabled'> {
  /** `main`: the one thing to do next; `danger`: takes something away; `quiet`: no border until hovered. */
  readonly tone?: 'plain' | 'main' | 'danger' | 'quiet';
  /** A disabled button keeps its place in the order of focus, so that its reason (`title`) can be read. */
  readonly disabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** Takes the focus when the dialog around it opens. */
  readonly 'data-autofocus'?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button. Disabled ones stay focusable and do nothing. */
export function Button({
  tone = 'plain',
  disabled = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabled || undefined}
      className={classes(styles['button'], tone !== 'plain' && styles[tone], className)}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
    />
  );
}
