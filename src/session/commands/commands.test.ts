import { expect, test } from 'vitest';
import { openState } from '../../testing/keys/hand.ts';
import { memoryPorts } from '../../testing/memoryPorts.ts';
import { ownersOf, proofOf, rolesOf } from '../../testing/picture.ts';
import { createDesk } from '../desk.ts';
import type { CommandName } from './command.ts';
import { commandNamed } from './commands.ts';
import { goToPlace } from './toPlace.ts';

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

test('a section label names the section of its article, or of the one under it', async () => {
  const desk = createDesk(memoryPorts(proofOf('AAAAAABBBBB', '', LINES)));
  await desk.open('test.txt');
  const labels = () => {
    const state = desk.store.getState();
    return state.phase === 'open' ? state.proof.articles.map(({ label }) => label) : [];
  };
  const label = (at: number) => {
    desk.select(at, at);
    const state = desk.store.getState();
    if (state.phase === 'open') commandNamed('role-section-label').run(desk, state);
  };
  label(4);
  expect(labels()).toEqual([3, null]);
  desk.edit({ kind: 'discard', start: 3, end: 6 });
  label(4);
  expect(labels()).toEqual([3, 3]);
});

test('accepting goes on to the next article that is not settled', async () => {
  expect(await after('accept', 'AABBCC', [0])).toMatchObject({ article: 'a2' });
});

test('a command that would be refused cannot run', async () => {
  expect((await after('merge', 'AAABB', [0])).can).toBe(false);
  expect((await after('undo', 'AAABB', [0])).can).toBe(false);
});

/** Runs a command that asks for a place, and answers what its letter does there. */
async function atPlace(name: CommandName, owners: string, head: number, place: number, roles = '') {
  const desk = createDesk(memoryPorts(proofOf(owners, roles, LINES)));
  await desk.open('test.txt');
  desk.select(head, head);
  commandNamed(name).run(desk, openState(desk));
  const asked = openState(desk);
  goToPlace(desk, asked, place);
  const { proof, place: now, mode } = openState(desk);
  return { asked: asked.mode, mode, owners: ownersOf(proof), anchor: now.anchor, head: now.head };
}

test.each<[string, CommandName, string, number, number, object]>([
  ['go', 'go-to', 'AAABBBBBBBB', 3, 6, { owners: 'AAABBBBBBBB', anchor: 6, head: 6 }],
  ['select-to', 'select-to', 'AAABBBBBBBB', 3, 6, { owners: 'AAABBBBBBBB', anchor: 3, head: 6 }],
  ['split-at', 'split', 'AAABBBBBBBB', 3, 6, { owners: 'AAABBBCCCCC', head: 6 }],
  ['edge-to', 'edge-here', 'AAABBBBBBBB', 3, 6, { owners: 'AAAAAABBBBB', head: 6 }],
])('%s: where the caret says nothing of the place, its letter does', async (asked, name, before, head, place, then) => {
  expect(await atPlace(name, before, head, place)).toMatchObject({ asked, mode: 'edit', ...then });
});

test.each<[string, string, string, number, object]>([
  ['at its beginning, with the headline elsewhere', 'AAABBBAAAAA', 'hhhbbbbbbbb', 6, { asked: 'split-at' }],
  ['at its beginning, with a byline elsewhere', 'AAABBBAAAAA', 'yyybbbbbbbb', 6, { owners: 'AAABBBCCCCC' }],
  ['inside it, under its headline', 'AAABBBBBBBB', 'bbbhhhbbbbb', 6, { owners: 'AAABBBCCCCC' }],
  ['at its beginning, with text before it', 'AAABBBAAAAA', '', 6, { owners: 'AAABBBCCCCC' }],
])('split at the text of an article, %s', async (_where, before, roles, head, then) => {
  expect(await atPlace('split', before, head, 9, roles)).toMatchObject(then);
});

test('the nearest edge comes to a caret that does not stand on it', async () => {
  expect(await after('edge-here', 'AAABBBBBBBB', [4], '', LINES)).toMatchObject({ owners: 'AAAABBBBBBB', head: 4 });
});
