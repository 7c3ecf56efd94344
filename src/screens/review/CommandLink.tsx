import type { ReactNode } from 'react';
import type { CommandName } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useKeymap } from '../useKeymap.ts';

interface CommandLinkProps {
  readonly name: CommandName;
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  /** What it would do here, behind its words. */
  readonly children?: ReactNode;
}

/** A command in a line of text: its key, then its words. */
export function CommandLink({ name, desk, state, children }: CommandLinkProps) {
  const { commands } = useMessages();
  const { shown } = useKeymap();
  const command = commandNamed(name);
  const can = command.canRun(state);
  return (
    <button type="button" aria-disabled={!can || undefined} onClick={() => can && command.run(desk, state)}>
      <Kbd>{shown(name)}</Kbd> {commands[name]}
      {children}
    </button>
  );
}
