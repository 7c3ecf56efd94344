import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { focused } from '../../../ui/focused.ts';

/** The card of an element of the list. */
const idAt = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-article]')?.dataset['article'];

/** Where the focus is nowhere, or on a button of that card: what is typed or read in keeps it. */
function isLeft(id: string): boolean {
  const element = focused();
  return element === null || element === document.body || (element.matches('button') && idAt(element) === id);
}

/**
 * Keeps the focus on the open card: where it was on one that a command has closed, it goes to the head of the one that
 * opened. Else a button that is gone would leave it nowhere, and one that is still there would take the next keys.
 */
export function useFocusAlong(
  scroller: RefObject<HTMLElement | null>,
  open: string | undefined,
  byCommand: boolean,
): (event: FocusEvent) => void {
  /** The card that has the focus, or had it when that went nowhere; and the card that was open when all this was drawn last. */
  const last = useRef<string | undefined>(undefined);
  const before = useRef(open);
  /** The focus is to go along, as soon as the card is drawn: one far off is only once the list has been scrolled there. */
  const due = useRef(false);
  useEffect(() => {
    if (open !== before.current)
      due.current = byCommand && last.current !== undefined && last.current === before.current;
    before.current = open;
    if (!due.current || !open || !last.current) return;
    due.current = isLeft(last.current);
    const head = scroller.current?.querySelector<HTMLElement>(`#card-${open}`);
    if (!due.current || !head) return;
    due.current = false;
    head.focus({ preventScroll: true });
  });
  return ({ type, target, relatedTarget }) => {
    if (type === 'focus') last.current = idAt(target);
    else if (relatedTarget instanceof Element && !scroller.current?.contains(relatedTarget)) last.current = undefined;
  };
}
