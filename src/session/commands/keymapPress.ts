/**
 * Key presses as text: modifiers in a fixed order, then the key, joined by `+`: `$mod+Shift+z`, `Shift+F10`, `Space`,
 * `[`. `$mod` is Ctrl, on a Mac Cmd. Letters are written small. A sign stands alone, without the Shift that some
 * layouts need for it; so the same sign is the same press on every keyboard.
 */
export type Press = string;

/** What is read of a keyboard event. */
export interface KeyEvent {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState(key: string): boolean;
}

const MODIFIERS = ['$mod', 'Control', 'Meta', 'Alt', 'Shift'] as const;
/** Keys that do nothing by themselves. */
const SILENT = /^(Shift|Control|Alt|AltGraph|Meta|OS|Fn|FnLock|Hyper|Super|Dead|Process|Unidentified|\w*Lock|)$/;

const isSign = (key: string): boolean => [...key].length === 1 && !/^[a-z]$/.test(key);

/** `Shift+Z` → its modifiers and its key, in lower case where it is a letter. The key may be `+` itself. */
export function partsOf(press: Press): { readonly mods: readonly string[]; readonly key: string } {
  const cut = press.slice(0, -1).lastIndexOf('+');
  const key = press.slice(cut + 1);
  const mods = cut < 0 ? [] : press.slice(0, cut).split('+');
  return { mods, key: key.length === 1 ? key.toLowerCase() : key };
}

/** The one way to write a press: however its modifiers were ordered, equal presses are equal text. */
export function canonicalPress(written: string): Press {
  const { mods, key } = partsOf(written);
  const kept = MODIFIERS.filter((mod) => mods.includes(mod) && !(mod === 'Shift' && isSign(key)));
  return [...kept, key].join('+');
}

/** A letter's key on a layout that has other letters on it (Cyrillic, Greek …) counts as the Latin one. */
function latinKey({ key, code }: KeyEvent): string {
  if (key === ' ') return 'Space';
  const isForeign = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  return isForeign && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** The press that a keyboard event is; `null` for modifiers alone. AltGr is part of the sign it makes. */
export function pressOf(event: KeyEvent, isMac: boolean): Press | null {
  if (SILENT.test(event.key)) return null;
  const graph = event.getModifierState('AltGraph');
  const mods = [
    (isMac ? event.metaKey : event.ctrlKey && !graph) && '$mod',
    isMac && event.ctrlKey && 'Control',
    !isMac && event.metaKey && 'Meta',
    event.altKey && !graph && 'Alt',
    event.shiftKey && 'Shift',
  ].filter((mod) => mod !== false);
  return canonicalPress([...mods, latinKey(event)].join('+'));
}
