import { type Press, partsOf } from './keymapPress.ts';

/** Whose key it is, and therefore no command's. */
export type Reserved = 'caret' | 'typing' | 'browser' | 'system' | 'screen-reader';

/** They move the caret in the source, scroll, or steer lists. */
const CARET = /^(Arrow\w+|Home|End|PageUp|PageDown)$/;
/** They change text, press what has the focus, lead on and out. */
const TYPING =
  /^(Enter|Backspace|Delete|Tab|Escape|Clear|Undo|Redo|Cut|Copy|Paste|Compose|Convert|NonConvert|\w*Mode)$/;
/** Screen readers begin their own commands with them. */
const READERS = /^(Insert|CapsLock|ScrollLock|NumLock)$/;
/** Help, find again, load anew, next frame, caret browsing, menus, full screen, developer tools. */
const BROWSER_FUNCTION =
  /^(F1|F3|F5|F6|F7|F10|F11|F12|ContextMenu|Browser\w+|Launch\w+|Media\w+|Audio\w+|Power|Sleep)$/;
/** Select all, copy, paste, cut, find in the source; Space with Ctrl or Shift and Ctrl+. switch input methods. */
const MOD_TYPING = /^(\$mod\+(a|c|v|x|f|g|Shift\+g|Shift\+v|\.|Space|Shift\+Space)|Shift\+Space)$/;
/**
 * With Ctrl or Cmd most keys are the browser's. Those that pages have always been given: undo and redo, the
 * searching box, and a few that no browser has.
 */
const MOD_FREE = /^\$mod\+(Shift\+)?(z|y|k|Enter|F2|F4|F8|F9)$|^\$mod\+(Shift\+[fhyl]|[/;'\\])$/;

/** Whose a press is; `null`: a command may have it. */
export function reservedFor(press: Press): Reserved | null {
  const { mods, key } = partsOf(press);
  if (READERS.test(key)) return 'screen-reader';
  if (mods.includes('Alt') && (mods.includes('$mod') || mods.includes('Control'))) return 'screen-reader';
  if (CARET.test(key)) return 'caret';
  if (MOD_FREE.test(press)) return null;
  if (MOD_TYPING.test(press)) return 'typing';
  if (mods.includes('Meta') || mods.includes('Control')) return 'system';
  if (mods.includes('Alt') || mods.includes('$mod') || BROWSER_FUNCTION.test(key)) return 'browser';
  return TYPING.test(key) ? 'typing' : null;
}
