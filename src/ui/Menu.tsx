import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import styles from './Menu.module.css';
import { itemsIn, type MenuItem, MenuLine, steerMenu } from './MenuLine.tsx';

export interface MenuProps {
  /** Words for the menu as a whole; also the button's, where `button` is a sign alone. */
  readonly label: string;
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly tone?: NonNullable<ButtonProps['tone']>;
}

/** Puts the menu under its button, or above it where there is no room below. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const below = at.bottom + 4 + size.height <= window.innerHeight;
  menu.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - size.width - 4))}px`;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - 4 - size.height)}px`;
}

/** A button that opens a list of actions. */
export function Menu({ label, button, items, tone = 'plain' }: MenuProps) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const onToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !menu.current || !opener.current) return;
    place(menu.current, opener.current);
    itemsIn(menu.current)[0]?.focus();
  };
  const pick = (item: MenuItem) => {
    if (item.disabled) return;
    menu.current?.hidePopover();
    item.run();
  };
  return (
    <span className={styles['wrap']}>
      <Button ref={opener} tone={tone} aria-haspopup="menu" aria-label={label} title={label} popoverTarget={id}>
        {button}
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles['menu']}
        onToggle={onToggle}
        onKeyDown={steerMenu}
      >
        {items.map((item) => (
          <MenuLine key={item.id} item={item} onPick={() => pick(item)} />
        ))}
      </div>
    </span>
  );
}
