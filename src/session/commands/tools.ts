import type { Command } from './command.ts';

/** Commands that open or ask for something beside the page. */
export const toolCommands: readonly Command[] = [
  {
    name: 'palette',
    keys: ['$mod+k'],
    inFields: true,
    canRun: () => true,
    run: (desk) => desk.enter('palette'),
  },
  { name: 'history', keys: ['h'], canRun: () => true, run: (desk) => desk.ask('toggle-history') },
  { name: 'copy-work-log', keys: [], canRun: () => true, run: (desk) => desk.ask('copy-work-log') },
];
