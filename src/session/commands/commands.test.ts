import { expect, test } from 'vitest';
import { memoryPorts } from '../../testing/memoryPorts.ts';
import { ownersOf, proofOf, rolesOf } from '../../testing/picture.ts';
import { createDesk } from '../desk.ts';
import type { CommandName } from './command.ts';
import { commandNamed } from './commands.ts';

/** Runs a command on a pictured page with the caret (or selection) at these places; answers owners and roles after. */
async function after(
  name: CommandName,
  owners: string,
  [anchor, head = anchor]: readonly number[],
  roles = '',
  text?: string,
) {
  const desk = createDesk(memoryPorts(proofOf(owners, roles, text)));
  await desk.open('test.txt');
  desk.select(anchor as number, head as number);
  const before = desk.store.getState();
  if (before.phase !== 'open') throw new Error('not open');
  const can = commandNamed(name).canRun(before);
  commandNamed(name).run(desk, before);
  const state = desk.store.getState();
  if (state.phase !== 'open') throw new Error('not open');
  return {
    can,
    owners: ownersOf(state.proof),
    roles: rolesOf(state.proof),
    head: state.place.head,
    article: state.place.article,
  };
}

const LINES = '一二\n三四\n五六\n七八';

test.each<[CommandName, string, number[], string]>([
  ['split', 'AAABB', [1], 'ACCBB'],
  ['merge', 'AABBB', [3], 'AAAAA'],
  ['new-article', 'AAABB', [1, 2], 'ACABB'],
  ['new-article', 'AABAA', [4], 'AABCC'],
  ['furniture', 'AAABB', [1, 2], 'A.ABB'],
  ['unassign', 'AABAA', [2], 'AA_AA'],
])('%s: %s at %j → %s', async (name, before, at, expected) => {
  expect((await after(name, before, at)).owners).toBe(expected);
});

test.each<[CommandName, string, number, string, number]>([
  ['edge-line-down', 'AAABBBBBBBB', 3, 'AAAAAABBBBB', 6],
  ['edge-line-up', 'AAAAAABBBBB', 6, 'AAABBBBBBBB', 3],
  ['edge-character-on', 'AAABBBBBBBB', 3, 'AAAABBBBBBB', 4],
  ['edge-character-back', 'AAABBBBBBBB', 3, 'ABBBBBBBBBB', 1],
])('%s moves the nearest edge and goes along with it', async (name, before, at, expected, head) => {
  expect(await after(name, before, [at], '', LINES)).toMatchObject({ owners: expected, head });
});

test('an edge takes whole spans of the neighbour along', async () => {
  const moved = await after('edge-line-up', 'AAAAAABBBBB', [6], 'bbbyyybbbbb', LINES);
  expect(moved).toMatchObject({ owners: 'AAABBBBBBBB', roles: 'bbbyyybbbbb' });
});

test('a role goes to the selection, or to the line under the caret', async () => {
  expect((await after('role-headline', 'AAAAAABBBBB', [1, 2], '', LINES)).roles).toBe(
    'bhbbbbbbbbb'.replace('hb', 'hh'),
  );
  expect((await after('role-headline', 'AAAAAABBBBB', [4], '', LINES)).roles).toBe('bbbhhhbbbbb');
});

test('a section label is taken out of its article', async () => {
  expect(await after('role-section-label', 'AAAAAABBBBB', [4], '', LINES)).toMatchObject({ owners: 'AAA...BBBBB' });
});

test('accepting goes on to the next article that is not settled', async () => {
  expect(await after('accept', 'AABBCC', [0])).toMatchObject({ article: 'a2' });
});

test('a command that would be refused cannot run', async () => {
  expect((await after('split', 'AAABB', [0])).can).toBe(false);
  expect((await after('merge', 'AAABB', [0])).can).toBe(false);
  expect((await after('undo', 'AAABB', [0])).can).toBe(false);
});
