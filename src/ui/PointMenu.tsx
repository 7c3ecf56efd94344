import { useEffect, useRef } from 'react';
import { focused } from './focused.ts';
import styles from './Menu.module.css';
import { itemsIn, type MenuItem, MenuLine, steerMenu } from './MenuLine.tsx';

export interface PointMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it opens, in pixels from the window's top left. */
  readonly x: number;
  readonly y: number;
  /** Called when it is put away: by a choice, Escape, or a click beside it. */
  readonly onClose: () => void;
}

/** Beside the point, or before and above it where there is no room. */
function place(menu: HTMLElement, x: number, y: number): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = x + width + 4 <= window.innerWidth ? x : x - width;
  const top = y + height + 4 <= window.innerHeight ? y : y - height;
  menu.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(top, window.innerHeight - height - 4))}px`;
}

function focusAgain(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** A menu that opens at a point for as long as it is rendered. The focus is in it, and goes back where it came from. */
export function PointMenu({ label, items, x, y, onClose }: PointMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const back = useRef<Element | null>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    back.current = focused();
    element.showPopover();
    place(element, x, y);
    itemsIn(element)[0]?.focus();
    return () => {
      if (document.activeElement === document.body) focusAgain(back.current);
    };
  }, [x, y]);
  const pick = (item: MenuItem) => {
    if (item.disabled) return;
    // What it runs may open something that remembers where the focus came from.
    menu.current?.hidePopover();
    focusAgain(back.current);
    close.current();
    item.run();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles['menu']}
      onToggle={(event) => event.newState === 'closed' && close.current()}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Tab') event.preventDefault();
        else steerMenu(event);
      }}
    >
      {items.map((item) => (
        <MenuLine key={item.id} item={item} onPick={() => pick(item)} />
      ))}
    </div>
  );
}
