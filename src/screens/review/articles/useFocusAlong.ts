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
  const last = useRef<string | undefined>(undefined);
  // After every drawing: a card far off is drawn only once the list has been scrolled there.
  useEffect(() => {
    if (!byCommand || !open || !last.current || last.current === open || !isLeft(last.current)) return;
    scroller.current?.querySelector<HTMLElement>(`#card-${open}`)?.focus({ preventScroll: true });
  });
  return ({ type, target, relatedTarget }) => {
    if (type === 'focus') last.current = idAt(target);
    else if (relatedTarget instanceof Element && !scroller.current?.contains(relatedTarget)) last.current = undefined;
  };
}
