import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The place in the top bar that belongs to the screen shown; `null` until the frame is drawn. */
export const ScreenBarSlot = createContext<HTMLElement | null>(null);

/** Draws its children in the top bar, to the right of the navigation. They share a row of `--bar` pixels height. */
export function ScreenBar({ children }: { readonly children: ReactNode }) {
  const slot = useContext(ScreenBarSlot);
  return slot && createPortal(children, slot);
}
