import { createContext, useContext } from 'react';

/** Ways to bring pages in, for buttons anywhere. */
export interface Bringing {
  /** Opens the browser's file chooser. */
  readonly choose: () => void;
  /** Opens the dialog for pasted text, with what is kept there. */
  readonly paste: () => void;
}

export const BringingContext = createContext<Bringing | null>(null);

export function useBringing(): Bringing {
  const bringing = useContext(BringingContext);
  if (!bringing) throw new Error('useBringing needs an ImportArea above it');
  return bringing;
}
