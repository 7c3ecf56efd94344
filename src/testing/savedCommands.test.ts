import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { Doubt } from '../domain/reading.ts';
import type { CommandName } from '../session/commands/command.ts';
import { COMMANDS, commandNamed } from '../session/commands/commands.ts';
import { createDesk } from '../session/desk.ts';
import { openShelf } from '../storage/shelf.ts';
import { openState } from './keys/hand.ts';
import { memoryPorts } from './memoryPorts.ts';
import { proofOf } from './picture.ts';

const PICTURE = proofOf('..AAAABBBBCCA.__', 'llhhbbhhbbbbboff');

/** What the engine is not sure of, with a second reading. */
const DOUBTS: readonly Doubt[] = [
  {
    kind: 'boundary',
    range: { start: 8, end: 8 },
    article: 'a3',
    confidence: 0.2,
    evidence: [],
    alternative: { kind: 'merge', from: 'a3', into: 'a1' },
  },
];

/**
 * A desk over a real shelf on which the picture lies open, with a step done, one undone, a correction and a paragraph
 * of the editor's: so that there is something to do for every command that edits.
 */
async function openDesk() {
  const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange });
  await shelf.add([{ page: PICTURE.page, reading: { proof: PICTURE, doubts: DOUBTS }, proof: PICTURE }]);
  const desk = createDesk({ ...memoryPorts(PICTURE), shelf });
  await desk.open(PICTURE.page.id);
  desk.edit({ kind: 'correct-text', start: 4, end: 5, text: 'x' });
  desk.edit({ kind: 'set-paragraph', at: 12, break: 'break' });
  desk.edit({ kind: 'set-note', target: 'page', text: 'x' });
  desk.undo();
  return { desk, shelf };
}

const names = COMMANDS.map(({ name }) => name);
const places: readonly (readonly [number, number])[] = [
  [4, 4],
  [8, 8],
  [12, 12],
  [7, 9],
  [14, 16],
  [9, 9],
];

/**
 * These change what is looked at, or ask first: what is done then is another command's edit. `redetect` asks the engine,
 * `again` wants a deed of the hand to do again: both have tests of their own.
 */
const NO_EDITS: ReadonlySet<CommandName> = new Set([
  'next-article',
  'previous-article',
  'next-piece',
  'next-doubt',
  'merge-any',
  'find-head',
  'find-tail',
  'send',
  'go-to',
  'select-to',
  'go-to-word',
  'select-to-word',
  'again',
  'paint',
  'correct',
  'replace',
  'redetect',
  'filter',
  'compare',
  'fold',
  'palette',
  'history',
  'copy-work-log',
  'keys',
]);

test.each(names)('what %s does is on the disk, wherever the caret is', async (name) => {
  let edits = 0;
  for (const [anchor, head] of places) {
    const { desk, shelf } = await openDesk();
    desk.select(anchor, head);
    const before = openState(desk);
    const command = commandNamed(name);
    if (!command.canRun(before) || name === 'redetect') continue;
    command.run(desk, before);
    const { history } = openState(desk);
    if (history !== before.history) edits++;
    await desk.close();
    expect(await shelf.load(PICTURE.page.id)).toMatchObject({ history });
  }
  expect(edits > 0, name).toBe(!NO_EDITS.has(name));
});
