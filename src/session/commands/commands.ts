import { againCommands } from './again.ts';
import type { Command, CommandName } from './command.ts';
import { copyCommands } from './copy.ts';
import { divisionCommands } from './division.ts';
import { edgeCommands } from './edges.ts';
import { lookCommands } from './looks.ts';
import { reviewCommands } from './review.ts';
import { roleCommands } from './roles.ts';
import { toolCommands } from './tools.ts';
import { placeCommands } from './toPlace.ts';

const historyCommands: readonly Command[] = [
  {
    name: 'undo',
    keys: ['z', '$mod+z'],
    repeats: true,
    canRun: ({ history, readOnly }) => !readOnly && history.done > 0,
    run: (desk) => desk.undo(),
  },
  {
    name: 'redo',
    keys: ['Shift+Z', '$mod+Shift+Z', '$mod+y'],
    repeats: true,
    canRun: ({ history, readOnly }) => !readOnly && history.done < history.entries.length,
    run: (desk) => desk.redo(),
  },
];

const keys: Command = { name: 'keys', keys: ['Shift+?'], canRun: () => true, run: (desk) => desk.enter('keys') };

/** Everything an editor can do on a page, in the order in which the cheat sheet shows it. */
export const COMMANDS: readonly Command[] = [
  ...reviewCommands,
  ...divisionCommands,
  ...edgeCommands,
  ...placeCommands,
  ...againCommands,
  ...roleCommands,
  ...copyCommands,
  ...historyCommands,
  ...lookCommands,
  ...toolCommands,
  keys,
];

const byName = new Map(COMMANDS.map((command) => [command.name, command]));

/** The command of this name; there is one for each. */
export const commandNamed = (name: CommandName): Command => byName.get(name) as Command;
