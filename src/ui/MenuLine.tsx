import type { KeyboardEvent } from 'react';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Shown on hover: why it is disabled. */
  readonly hint?: string;
  /** A line parts it from the item before. */
  readonly parted?: boolean;
  readonly run: () => void;
}

/** All items of a menu, the disabled ones too. */
export const itemsIn = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^=menuitem]'),
];

/** Moves the focus within a menu by arrow, Home, End, or the first letter of an item. */
export function steerMenu(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsIn(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const goals: Record<string, number> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const typed = items.findIndex((item) => item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()));
  const goal = goals[event.key] ?? (event.key.length === 1 && event.key !== ' ' ? typed : -1);
  if (goal < 0) return;
  event.preventDefault();
  items[goal]?.focus();
}

/** One line of a menu. */
export function MenuLine({ item, onPick }: { readonly item: MenuItem; readonly onPick: () => void }) {
  return (
    <button
      role="menuitem"
      type="button"
      aria-disabled={item.disabled || undefined}
      title={item.hint}
      className={classes(styles['item'], item.parted && styles['parted'])}
      onClick={onPick}
    >
      <span className={styles['words']}>{item.label}</span>
      {item.keys && <Kbd>{item.keys}</Kbd>}
    </button>
  );
}
