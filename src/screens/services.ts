import { createContext, useContext } from 'react';
import type { KeymapStore } from '../session/commands/keymapStore.ts';
import type { DeskStore } from '../session/deskState.ts';
import type { DetectingStore } from '../session/detecting.ts';
import type { Exporting } from '../session/exporting.ts';
import type { ImportingStore } from '../session/importing.ts';
import type { LibraryStore } from '../session/library.ts';
import type { LibraryViewStore } from '../session/libraryView.ts';
import type { PasteDraftStore } from '../session/pasteDraft.ts';
import type { Shelf } from '../session/ports.ts';
import type { SettingsStore } from '../session/settings.ts';
import type { StorageCare } from '../session/storageCare.ts';
import type { Worklog } from '../session/worklogStore.ts';

/** What the screens work with; `main.tsx` makes them. */
export interface Services {
  readonly shelf: Shelf;
  readonly settings: SettingsStore;
  readonly library: LibraryStore;
  readonly view: LibraryViewStore;
  readonly detecting: DetectingStore;
  readonly importing: ImportingStore;
  /** Pasted text that is no page yet. */
  readonly draft: PasteDraftStore;
  readonly exporting: Exporting;
  readonly storage: StorageCare;
  /** Comes with the commands, which the first screen has no use for; the same store whenever it is asked for. */
  readonly keymap: () => Promise<KeymapStore>;
  readonly worklog: Worklog;
  /** Which of these pages lie open in a tab. */
  readonly openPages: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Steps that are not on the disk, of the page on the desk and of pages left. */
  readonly unsaved: Pick<DeskStore, 'left' | 'isUnsaved'>;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
