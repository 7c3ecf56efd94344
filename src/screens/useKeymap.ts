import { use } from 'react';
import { useStore } from 'zustand';
import type { CommandName } from '../session/commands/command.ts';
import type { Press } from '../session/commands/keymapPress.ts';
import type { KeymapStore } from '../session/commands/keymapStore.ts';
import { keyName } from './keyNames.ts';
import { useServices } from './services.ts';

/** The keys in force, for all that shows or uses them; what uses it is drawn anew when the editor changes one. */
export interface Keys {
  readonly pressesOf: (name: CommandName) => readonly Press[];
  /** A command's first key as printed on the keyboard; empty where it has none. */
  readonly shown: (name: CommandName) => string;
}

/** The store of the keys; what uses it first waits (suspended) until it has come. */
export const useKeymapStore = (): KeymapStore => use(useServices().keymap());

export function useKeymap(): Keys {
  const keymap = useStore(useKeymapStore(), (state) => state.keymap);
  const pressesOf = (name: CommandName) => keymap.get(name) ?? [];
  return { pressesOf, shown: (name) => keyName(pressesOf(name)[0] ?? '') };
}
