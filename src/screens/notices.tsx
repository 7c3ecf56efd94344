import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Toast, Toasts } from '../ui/Toasts.tsx';
import { useMessages } from './messages/MessagesProvider.tsx';

/** How long a notice stays that asks for nothing, in milliseconds. */
const SHOWN_FOR = 6000;
/** Of those so many at most are shown at a time. */
const MOST = 4;

type Said = Omit<Toast, 'id'>;
/** It asks for nothing, and goes by itself. */
const isPassing = ({ tone, action }: Said): boolean => tone !== 'bad' && !action;

/** Without the oldest of those that go by themselves, where there are too many. */
function withRoom(toasts: readonly Toast[]): readonly Toast[] {
  const passing = toasts.filter(isPassing);
  const gone = new Set(passing.slice(0, Math.max(0, Math.min(passing.length, toasts.length - MOST))));
  return toasts.filter((toast) => !gone.has(toast));
}

/** Tells the editor something in passing. `id`: a notice with the same id is replaced. */
export interface Notices {
  readonly say: (notice: Said & { readonly id?: string }) => void;
  readonly dismiss: (id: string) => void;
}
const Context = createContext<Notices | null>(null);
let counter = 0;

/** Shows what is said below it. What failed, or offers something to do, stays until it is put away. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { frame } = useMessages();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const notices = useMemo<Notices>(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const dismiss = (id: string) => setToasts((all) => all.filter((toast) => toast.id !== id));
    const say: Notices['say'] = ({ id = `notice-${counter++}`, ...notice }) => {
      clearTimeout(timers.get(id));
      timers.delete(id);
      setToasts((all) => withRoom([...all.filter((toast) => toast.id !== id), { ...notice, id }]));
      if (isPassing(notice))
        timers.set(
          id,
          setTimeout(() => dismiss(id), SHOWN_FOR),
        );
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
