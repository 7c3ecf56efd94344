import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { COMMANDS, commandNamed } from '../session/commands/commands.ts';
import { createDesk } from '../session/desk.ts';
import { openShelf } from '../storage/shelf.ts';
import { openState } from './keys/hand.ts';
import { memoryPorts } from './memoryPorts.ts';
import { proofOf } from './picture.ts';

const PICTURE = proofOf('..AAAABBBBCCA.__', 'llhhbbhhbbbbboff');

/** A desk over a real shelf on which the picture lies open. */
async function openDesk() {
  const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange });
  await shelf.add([{ page: PICTURE.page, reading: null, proof: PICTURE }]);
  const desk = createDesk({ ...memoryPorts(PICTURE), shelf });
  await desk.open(PICTURE.page.id);
  return { desk, shelf };
}

const names = COMMANDS.map(({ name }) => name);
const places: readonly (readonly [number, number])[] = [
  [4, 4],
  [8, 8],
  [12, 12],
  [7, 9],
  [14, 16],
];

test.each(names)('what %s does is on the disk, wherever the caret is', async (name) => {
  for (const [anchor, head] of places) {
    const { desk, shelf } = await openDesk();
    desk.select(anchor, head);
    const before = openState(desk);
    const command = commandNamed(name);
    if (!command.canRun(before) || name === 'redetect') continue;
    command.run(desk, before);
    const { history } = openState(desk);
    await desk.close();
    expect(await shelf.load(PICTURE.page.id)).toMatchObject({ history });
  }
});
