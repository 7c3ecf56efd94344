import { useEffect } from 'react';

/** The window's title while the component is shown: what it is about, then the product. */
export function useTitle(subject: string): void {
  useEffect(() => {
    document.title = `${subject} · Galley`;
    return () => {
      document.title = 'Galley';
    };
  }, [subject]);
}
