import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Present: the item is one of a choice. */
  readonly checked?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** Words for the menu as a whole; also the button's, where `button` is a sign alone. */
  readonly label: string;
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly tone?: NonNullable<ButtonProps['tone']>;
}

const itemsIn = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];

/** Moves the focus within a menu by arrow, Home, End, or the first letter of an item. */
function steer(event: KeyboardEvent<HTMLElement>): void {
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
        onKeyDown={steer}
      >
        {items.map((item) => (
          <MenuLine key={item.id} item={item} onPick={() => pick(item)} />
        ))}
      </div>
    </span>
  );
}

function MenuLine({ item, onPick }: { readonly item: MenuItem; readonly onPick: () => void }) {
  const shared = {
    type: 'button',
    'aria-disabled': item.disabled || undefined,
    className: styles['item'],
    onClick: onPick,
  } as const;
  const words = (
    <>
      <span className={styles['words']}>{item.label}</span>
      {item.keys && <Kbd>{item.keys}</Kbd>}
    </>
  );
  if (item.checked === undefined)
    return (
      <button role="menuitem" {...shared}>
        {words}
      </button>
    );
  return (
    <button role="menuitemradio" aria-checked={item.checked} {...shared}>
      <span className={styles['mark']} aria-hidden="true">
        {item.checked ? '✓' : ''}
      </span>
      {words}
    </button>
  );
}
