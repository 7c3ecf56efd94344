import { useEffect } from 'react';
import { createKeybindingsHandler } from 'tinykeys';
import type { Command } from '../../session/commands/command.ts';
import { COMMANDS } from '../../session/commands/commands.ts';

/** Where typing is meant as text. */
const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || element.matches('input, textarea, select'));

/** The element that has the focus, looked for inside shadow roots too. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Space and Enter press what has the focus before they mean anything else. */
function pressesSomething(event: KeyboardEvent, element: Element | null): boolean {
  const presses = event.key === ' ' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey);
  return presses && element instanceof HTMLElement && element.matches('button, a[href], summary, [role^=menuitem]');
}

/**
 * Whether a key press is a command's at all: not while an input method composes (some browsers tell only by key code
 * 229), not in a text field, not under a dialog.
 */
function isForCommands(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  const element = focused();
  return !isTextField(element) && !pressesSomething(event, element) && document.querySelector('dialog[open]') === null;
}

/** Lets every command's keys run it for as long as the screen stands. */
export function useKeys(run: (command: Command) => void): void {
  useEffect(() => {
    const bindings = COMMANDS.flatMap((command) =>
      command.keys.map((keys): [string, (event: KeyboardEvent) => void] => [
        keys,
        (event) => {
          event.preventDefault();
          run(command);
        },
      ]),
    );
    const handle = createKeybindingsHandler(Object.fromEntries(bindings));
    const listen = (event: KeyboardEvent) => {
      if (isForCommands(event)) handle(event);
    };
    // In the capturing phase, so that a key means the same wherever the focus is.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [run]);
}
