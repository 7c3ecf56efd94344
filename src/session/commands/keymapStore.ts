import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Keeper, keepText, keptText } from '../keeper.ts';
import type { CommandName } from './command.ts';
import {
  exchanged,
  type KeyChoices,
  type Keyed,
  type Keymap,
  type KeyRefusal,
  keymapFor,
  ownerOfPress,
  refusalOfPress,
} from './keymap.ts';
import { canonicalPress, type Press } from './keymapPress.ts';

const KEY = 'galley.keys';

export interface KeymapState {
  readonly keymap: Keymap;
  readonly choices: KeyChoices;
  /**
   * Gives a command a press in place of its `index`th (one past the last: in addition). A press that another command
   * has is refused, unless they are to `swap`: the other then gets the press that was replaced.
   */
  assign(name: CommandName, index: number, press: Press, swap?: boolean): KeyRefusal | null;
  /** Takes a command's `index`th press away. */
  drop(name: CommandName, index: number): void;
  /** Gives a command the presses it had from the start; answers who had to give some of them back. */
  reset(name: CommandName): readonly CommandName[];
  resetAll(): void;
}
export type KeymapStore = StoreApi<KeymapState>;

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** The choices that a text stands for; whatever in it is no choice is passed over. */
export function choicesFrom(text: string | null, commands: readonly Keyed[]): KeyChoices {
  const choices = new Map<CommandName, readonly Press[]>();
  const kept = parsed(text);
  for (const { name } of commands) {
    const presses = Object.hasOwn(kept, name) ? kept[name] : undefined;
    if (isListOfText(presses)) choices.set(name, presses.map(canonicalPress));
  }
  return choices;
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The keys of these commands, as the editor has changed them. */
export function createKeymap(keeper: Keeper, commands: readonly Keyed[]): KeymapStore {
  const first = choicesFrom(keptText(keeper, KEY), commands);
  return createStore<KeymapState>((set, get) => {
    const choose = (changed: readonly (readonly [CommandName, readonly Press[]])[]) => {
      settle(new Map([...changed, ...[...get().choices].filter(([name]) => !changed.some(([own]) => own === name))]));
    };
    const settle = (choices: KeyChoices) => {
      keepText(keeper, KEY, choices.size === 0 ? null : JSON.stringify(Object.fromEntries(choices)));
      set({ choices, keymap: keymapFor(commands, choices) });
    };
    return {
      choices: first,
      keymap: keymapFor(commands, first),
      assign(name, index, press, swap = false) {
        const { keymap } = get();
        const refusal = refusalOfPress(keymap, name, press);
        if (refusal && !('clash' in refusal && swap)) return refusal;
        choose(exchanged(keymap, name, index, press));
        return null;
      },
      drop(name, index) {
        choose([[name, (get().keymap.get(name) ?? []).filter((_, i) => i !== index)]]);
      },
      reset(name) {
        const { keymap, choices } = get();
        const own = (commands.find((command) => command.name === name)?.keys ?? []).map(canonicalPress);
        const holders = own.map((press) => ownerOfPress(keymap, press)).filter((owner) => owner && owner !== name);
        const givers = [...new Set(holders)] as CommandName[];
        const left = givers.map((giver) => [giver, (keymap.get(giver) ?? []).filter((p) => !own.includes(p))] as const);
        settle(new Map([...left, ...[...choices].filter(([one]) => one !== name && !givers.includes(one))]));
        return givers;
      },
      resetAll: () => settle(new Map()),
    };
  });
}
