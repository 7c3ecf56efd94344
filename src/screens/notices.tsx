import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Toast, Toasts } from '../ui/Toasts.tsx';
import { useMessages } from './messages/MessagesProvider.tsx';

/** How long a notice stays that asks for nothing, in milliseconds. */
const SHOWN_FOR = 6000;

/** Tells the editor something in passing. `id`: a notice with the same id is replaced. */
export interface Notices {
  readonly say: (notice: Omit<Toast, 'id'> & { readonly id?: string }) => void;
  readonly dismiss: (id: string) => void;
}
const Context = createContext<Notices | null>(null);
let counter = 0;

/** Shows what is said below it. What failed, or offers something to do, stays until it is put away. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { frame } = useMessages();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const notices = useMemo<Notices>(() => {
    const dismiss = (id: string) => setToasts((all) => all.filter((toast) => toast.id !== id));
    const say: Notices['say'] = ({ id = `notice-${counter++}`, ...notice }) => {
      setToasts((all) => [...all.filter((toast) => toast.id !== id), { ...notice, id }].slice(-4));
      if (notice.tone !== 'bad' && !notice.action) setTimeout(() => dismiss(id), SHOWN_FOR);
    };
    return { say, dismiss };
  }, []);
  return (
    <Context value={notices}>
      {children}
      <Toasts toasts={toasts} closeLabel={frame.close} onClose={notices.dismiss} />
    </Context>
  );
}

/** Ways to say something in passing. */
export function useNotices(): Notices {
  const notices = useContext(Context);
  if (!notices) throw new Error('useNotices needs a NoticesProvider above it');
  return notices;
}
