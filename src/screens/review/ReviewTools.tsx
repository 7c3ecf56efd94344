import type { Command } from '../../session/commands/command.ts';
import type { DeskStore, OpenDesk } from '../../session/deskState.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { ContextMenu } from './menu/ContextMenu.tsx';
import { Palette } from './palette/Palette.tsx';

interface ReviewToolsProps {
  readonly desk: DeskStore;
  readonly state: OpenDesk;
  readonly run: (command: Command) => void;
}

/** What opens over the page when it is asked for. */
export function ReviewTools({ desk, state, run }: ReviewToolsProps) {
  return (
    <>
      {state.mode === 'keys' && <KeysDialog onClose={() => desk.enter('edit')} />}
      {state.mode === 'palette' && <Palette desk={desk} state={state} run={run} />}
      <ContextMenu desk={desk} state={state} run={run} />
    </>
  );
}
