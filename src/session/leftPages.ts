import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Autosave } from './autosave.ts';
import type { OpenDesk } from './deskState.ts';

/** A page that was left while its last steps could not be written. They stay in memory, and the page stays held. */
export interface LeftPage {
  readonly state: OpenDesk;
  readonly autosave: Autosave;
  readonly release: () => void;
}

/** What the editor is told of such a page. */
export interface LeftName {
  readonly id: string;
  readonly name: string;
}

/** The pages that were left before the disk had taken all their steps. */
export interface LeftPages {
  /** The pages that are still waiting for the disk. */
  readonly names: StoreApi<readonly LeftName[]>;
  /** Takes a page in; it is let go as soon as its steps have been written. */
  put(page: LeftPage): void;
  /** Hands a page out again; `null` where none of that id was left. */
  take(id: string): LeftPage | null;
  /** Tries to write them all once more. */
  retry(): void;
}

/** Whether leaving would lose steps that may still be written. Against a newer version, or a page that is gone, none can. */
export function isUnwritten({ store }: Autosave): boolean {
  const { state, failure } = store.getState();
  return state !== 'saved' && failure?.failed !== 'stale' && failure?.failed !== 'gone';
}

/** None yet; they live as long as the tab. */
export function createLeftPages(): LeftPages {
  const pages = new Map<string, LeftPage & { readonly forget: () => void }>();
  const names = createStore<readonly LeftName[]>(() => []);
  const tell = () =>
    names.setState(
      [...pages].map(([id, { state }]) => ({ id, name: state.proof.page.source.name })),
      true,
    );

  function take(id: string): LeftPage | null {
    const page = pages.get(id);
    if (!page) return null;
    page.forget();
    pages.delete(id);
    tell();
    return page;
  }
  return {
    names,
    take,
    put(page) {
      const { id } = page.state;
      const forget = page.autosave.store.subscribe(() => {
        if (!isUnwritten(page.autosave)) take(id)?.release();
      });
      pages.set(id, { ...page, forget });
      tell();
    },
    retry: () => {
      for (const { autosave } of [...pages.values()]) autosave.retry();
    },
  };
}
