import type { CommandName } from './command.ts';
import { canonicalPress, type Press } from './keymapPress.ts';
import { type Reserved, reservedFor } from './keymapReserved.ts';

/** Every command's presses, the first of which is shown. No press belongs to two commands. */
export type Keymap = ReadonlyMap<CommandName, readonly Press[]>;

/** What the editor gave commands instead of what they had; `[]`: no key at all. */
export type KeyChoices = ReadonlyMap<CommandName, readonly Press[]>;

/** A command as far as keys go. */
export interface Keyed {
  readonly name: CommandName;
  readonly keys: readonly string[];
}

/** So many presses one command may have. */
export const MOST_KEYS = 4;

/**
 * The keys in force: first what the editor chose, then what commands have from the start, each press to the first who
 * asks for it. Presses that are reserved go to nobody. So whatever the choices are, no two commands clash.
 */
export function keymapFor(commands: readonly Keyed[], choices: KeyChoices): Keymap {
  const taken = new Set<Press>();
  const take = (presses: readonly string[]) =>
    presses.map(canonicalPress).filter((press) => {
      const free = reservedFor(press) === null && !taken.has(press);
      if (free) taken.add(press);
      return free;
    });
  const chosen = new Map(commands.map(({ name }) => [name, take((choices.get(name) ?? []).slice(0, MOST_KEYS))]));
  return new Map(
    commands.map(({ name, keys }) => [name, choices.has(name) ? (chosen.get(name) ?? []) : take(keys)] as const),
  );
}

/** Who has a press. */
export function ownerOfPress(keymap: Keymap, press: Press): CommandName | null {
  for (const [name, presses] of keymap) if (presses.includes(press)) return name;
  return null;
}

/** Why a press is not assigned: it is reserved, or another command has it. */
export type KeyRefusal = { readonly reserved: Reserved } | { readonly clash: CommandName };

/** Why a command may not be given a press; `null` where it may. */
export function refusalOfPress(keymap: Keymap, name: CommandName, press: Press): KeyRefusal | null {
  const reserved = reservedFor(press);
  if (reserved) return { reserved };
  const owner = ownerOfPress(keymap, press);
  return owner && owner !== name ? { clash: owner } : null;
}

/** Both lists as they are once `name` has `press` in place of its `index`th: an owner of it gets what was there. */
export function exchanged(
  keymap: Keymap,
  name: CommandName,
  index: number,
  press: Press,
): readonly (readonly [CommandName, readonly Press[]])[] {
  const own = [...(keymap.get(name) ?? [])];
  const [left] = own.splice(index, 1, press);
  const mine = [name, [...new Set(own)].slice(0, MOST_KEYS)] as const;
  const owner = ownerOfPress(keymap, press);
  if (!owner || owner === name) return [mine];
  const theirs = (keymap.get(owner) ?? []).flatMap((key) => (key === press ? (left ?? []) : key));
  return [mine, [owner, theirs]];
}
