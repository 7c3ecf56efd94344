import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Command } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import { ownerOfPress } from '../../session/commands/keymap.ts';
import { pressOf } from '../../session/commands/keymapPress.ts';
import { isComposing } from '../../ui/composing.ts';
import { focused } from '../../ui/focused.ts';
import { useKeymapStore } from '../useKeymap.ts';
import { isMac } from './keyNames.ts';

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

function pressesSomething(event: KeyboardEvent, element: Element | null): boolean {
  const pressed = event.ctrlKey || event.metaKey ? undefined : PRESSES[event.key];
  return pressed !== undefined && element instanceof HTMLElement && element.matches(pressed);
}

/** A list that is worked by keys of its own has them all to itself. */
const hasOwnKeys = (element: Element | null): boolean => element?.closest('[data-own-keys]') != null;

/** Whether a key press is this command's at all: not while an input method composes, not under a dialog or a menu. */
function isFor(command: Command, event: KeyboardEvent): boolean {
  if (isComposing(event)) return false;
  const element = focused();
  if ((isTextField(element) || hasOwnKeys(element)) && !command.inFields) return false;
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
      run(commandNamed(name));
    };
    // In the capturing phase, so that a key means the same wherever the focus is.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [run, keymap]);
}
