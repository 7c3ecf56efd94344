import { useEffect } from 'react';
import { focused } from './focused.ts';

/** What had the focus when a part of the screen came gets it back when that part goes. To be called before it takes it. */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = focused();
    return () => (before instanceof HTMLElement ? before.focus() : undefined);
  }, []);
}
