import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Brought } from './importItem.ts';
import type { ImportingState, ImportingStore } from './importing.ts';

/** Pasted text on its way to a page. It is kept, whatever closes, until it is on the shelf or thrown away. */
export interface PasteDraftState {
  /** What the editor calls it; `null` until then. */
  readonly name: string | null;
  readonly text: string;
  /** Adds text after what is kept. */
  add(text: string): void;
  /** Hands it to the batch of files under this name. */
  send(name: string): void;
  clear(): void;
}
export type PasteDraftStore = StoreApi<PasteDraftState>;

const NOTHING = { name: null, text: '' } as const;

/** Whether there is text that closing the tab would lose. */
export const isKept = ({ text }: Pick<PasteDraftState, 'text'>): boolean => text.trim() !== '';

/** Whether the batch has just ended with this file, and all else that was taken, on the shelf. */
function cameIn(sent: Brought | null, now: ImportingState, { phase, items, verdicts }: ImportingState): boolean {
  const ended = phase === 'storing' && now.phase === 'idle' && now.outcome !== null;
  if (!ended || now.outcome.added.length < now.outcome.of) return false;
  return items.some(({ key, file }) => file === sent && verdicts.get(key)?.taken);
}

export function createPasteDraft(importing: ImportingStore): PasteDraftStore {
  let sent: Brought | null = null;
  const store = createStore<PasteDraftState>((set, get) => ({
    ...NOTHING,
    add: (text) => set((kept) => ({ text: isKept(kept) ? `${kept.text}\n\n${text}` : text })),
    send: (name) => {
      sent = new File([get().text], name, { type: 'text/plain' });
      void importing.getState().bring([sent]);
    },
    clear: () => set(NOTHING),
  }));
  importing.subscribe((now, before) => {
    if (cameIn(sent, now, before)) store.setState(NOTHING);
  });
  return store;
}
