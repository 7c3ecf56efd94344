import { type Press, partsOf } from '../session/commands/keymapPress.ts';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: '↵',
  Shift: '⇧',
  Backspace: '⌫',
  Delete: 'Del',
};
const MAC_NAMES: Readonly<Record<string, string>> = { $mod: '⌘', Control: '⌃', Alt: '⌥', Meta: '⌘' };
const OTHER_NAMES: Readonly<Record<string, string>> = { $mod: 'Ctrl', Control: 'Ctrl', Meta: 'Win' };

/** A press as it is printed on a keyboard: `$mod+Shift+z` → `Ctrl+⇧+Z`. Nothing for no press. */
export function keyName(press: Press): string {
  const { mods, key } = partsOf(press);
  const own = isMac() ? MAC_NAMES : OTHER_NAMES;
  return [...mods, key]
    .map((part) => own[part] ?? NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
