import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import { ownerOfPress } from '../../session/commands/keymap.ts';
import { pressOf } from '../../session/commands/keymapPress.ts';
import { isComposing } from '../../ui/composing.ts';
import { isFocusByPointer, watchFocus } from '../../ui/focusByPointer.ts';
import { focused } from '../../ui/focused.ts';
import { isMac } from '../keyNames.ts';
import { useKeymapStore } from '../useKeymap.ts';

/** Inputs that are pressed, not typed into. */
const PRESSED = 'input:is([type=checkbox], [type=radio], [type=button], [type=submit])';
const TYPED = `input:not(${PRESSED}), textarea, select`;

/** Where typing is meant as text. */
const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches(TYPED));

/** What a key presses, if that has the focus, before it means anything else. A link is no matter of Space. */
const PRESSES: Readonly<Record<string, string>> = {
  ' ': `button, summary, [role^=menuitem], ${PRESSED}`,
  Enter: `button, summary, [role^=menuitem], a[href]`,
};

/**
 * Whether the key is meant for what has the focus. Not where a click brought the focus, for then the eye is on the page;
 * nor where pressing would do nothing (`data-idle`).
 */
function pressesSomething(event: KeyboardEvent, element: Element | null): boolean {
  const pressed = event.ctrlKey || event.metaKey ? undefined : PRESSES[event.key];
  if (pressed === undefined || !(element instanceof HTMLElement) || !element.matches(pressed)) return false;
  return !element.matches('[data-idle]') && !isFocusByPointer(element);
}

/** A list that is worked by keys of its own has them all to itself. */
const hasOwnKeys = (element: Element | null): boolean => element?.closest('[data-own-keys]') != null;

/**
 * Undo by a browser's keys where nothing is being typed (`data-settled`): the browser would put old words into a field,
 * of this or another one, that the page does not have.
 */
const isUndoOutside = ({ name }: Command, event: KeyboardEvent, element: Element | null): boolean =>
  (name === 'undo' || name === 'redo') &&
  (event.ctrlKey || event.metaKey) &&
  element?.matches('[data-settled]') === true;

/** Whether a key press is this command's at all: not while an input method composes, not under a dialog or a menu. */
function isFor(command: Command, event: KeyboardEvent): boolean {
  if (isComposing(event)) return false;
  const element = focused();
  const keeps = hasOwnKeys(element) || (isTextField(element) && !isUndoOutside(command, event, element));
  if (keeps && !command.inFields) return false;
  return !pressesSomething(event, element) && document.querySelector('dialog[open], [role=menu]:popover-open') === null;
}

/** Lets every command's keys run it for as long as the screen stands. */
export function useKeys(run: (command: Command) => void): void {
  const keymap = useStore(useKeymapStore(), (state) => state.keymap);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = pressOf(event, isMac());
      const name = press && ownerOfPress(keymap, press);
      if (!name || !isFor(commandNamed(name), event)) return;
      event.preventDefault();
      if (!event.repeat || commandNamed(name).repeats) run(commandNamed(name));
    };
    // In the capturing phase, so that a key means the same wherever the focus is.
    const unwatch = watchFocus();
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      unwatch();
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, [run, keymap]);
}
