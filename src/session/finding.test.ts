import { expect, test } from 'vitest';
import type { Candidate } from '../domain/missing.ts';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { stateOf } from '../testing/openDesk.ts';
import { ownersOf, proofOf, rolesOf } from '../testing/picture.ts';
import { commandNamed } from './commands/commands.ts';
import { createDesk } from './desk.ts';

async function opened(owners: string, roles = '') {
  const ports = memoryPorts(proofOf(owners, roles));
  const desk = createDesk(ports);
  await desk.open('test.txt');
  return { desk, ports };
}

/** The first two characters of the page, for `a2`, as its headline. */
const headline: Candidate = {
  ranges: [{ start: 0, end: 2 }],
  owner: 'furniture',
  probability: 0.8,
  evidence: [],
  edit: { kind: 'assign', start: 0, end: 2, owner: 'a2', role: 'headline' },
};

test('the search goes over the proof as the editor has made it', async () => {
  const { desk, ports } = await opened('..AABB');
  ports.findWith([headline]);
  desk.edit({ kind: 'assign', start: 3, end: 4, owner: 'a2' });
  expect(await desk.findMissing('a2', 'head')).toEqual([headline]);
  expect(ports.asked.map(({ proof, article, part }) => [ownersOf(proof), article, part])).toEqual([
    ['..ABBB', 'a2', 'head'],
  ]);
});

test('taking what was found is one step, and the caret goes there', async () => {
  const { desk } = await opened('..AABB');
  desk.focus('a2');
  desk.enter('find-head');
  expect(desk.take(headline)).toBe(true);
  expect(ownersOf(stateOf(desk).proof)).toBe('BBAABB');
  expect(rolesOf(stateOf(desk).proof)).toBe('hhbbbb');
  expect(stateOf(desk)).toMatchObject({ mode: 'edit', place: { head: 0, article: 'a2' } });
  desk.undo();
  expect(ownersOf(stateOf(desk).proof)).toBe('..AABB');
  expect(stateOf(desk).history.entries).toHaveLength(1);
});

test('a search that fails says so; one that is cancelled, or whose page is left, has no answer', async () => {
  const { desk, ports } = await opened('..AABB');
  ports.findWith({ failed: 'worker', detail: 'gone' });
  expect(await desk.findMissing('a2', 'tail')).toEqual({ failed: 'worker', detail: 'gone' });
  const { go } = ports.hold();
  const stop = new AbortController();
  const cancelled = desk.findMissing('a2', 'tail', stop.signal);
  const left = desk.findMissing('a2', 'tail');
  stop.abort();
  const closed = desk.close();
  go();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  await closed;
  expect(await left).toBeUndefined();
});

test.each([
  ['..AABB', 2, true],
  ['..AABB', 0, false],
  ['AAAA', 0, false],
])('%s: at %i the command can run: %s', async (owners, at, can) => {
  const { desk } = await opened(owners);
  desk.select(at, at);
  expect(commandNamed('find-tail').canRun(stateOf(desk))).toBe(can);
  expect(commandNamed('find-head').canRun({ ...stateOf(desk), readOnly: true })).toBe(false);
});

test('several stretches are lit at once, and the light can bring the source along', async () => {
  const { desk } = await opened('..AABB');
  desk.light(headline.ranges, true);
  expect(stateOf(desk).lit).toEqual({ ranges: [{ start: 0, end: 2 }], bring: true });
  desk.light({ start: 3, end: 4 });
  expect(stateOf(desk).lit).toEqual({ ranges: [{ start: 3, end: 4 }], bring: false });
  desk.light(null);
  expect(stateOf(desk).lit).toBeNull();
});
