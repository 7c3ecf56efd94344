import type { ReactNode } from 'react';
import type { CommandName } from '../../session/commands/command.ts';
import { commandNamed } from '../../session/commands/commands.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useKeymap } from '../useKeymap.ts';

interface CommandButtonProps {
  readonly name: CommandName;
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly tone?: NonNullable<ButtonProps['tone']>;
  /** Instead of words. */
  readonly icon?: ReactNode;
  readonly showKey?: boolean;
}

/** A command as a button: its words, its key, and only enabled when it would not be refused. */
export function CommandButton({ name, desk, state, tone, icon, showKey = true }: CommandButtonProps) {
  const { commands } = useMessages();
  const command = commandNamed(name);
  const keys = useKeymap().shown(name);
  const shared = { disabled: !command.canRun(state), onClick: () => command.run(desk, state), ...(tone && { tone }) };
  if (icon) return <IconButton {...shared} label={commands[name]} keys={keys} icon={icon} />;
  return (
    <Button {...shared} title={keys ? `${commands[name]} (${keys})` : commands[name]}>
      {commands[name]} {showKey && <Kbd>{keys}</Kbd>}
    </Button>
  );
}
