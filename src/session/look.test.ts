import { expect, test } from 'vitest';
import type { Edit } from '../domain/edits/edit.ts';
import { edited } from '../testing/edited.ts';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { ownersOf, proofOf } from '../testing/picture.ts';
import { createDesk } from './desk.ts';
import type { OpenDesk } from './deskState.ts';
import { articlesIn, changedArticles } from './look.ts';
import { redetection } from './redetection.ts';

const first = proofOf('AABBCC');
const reading = { proof: first, doubts: [] };
const approve: Edit = { kind: 'set-review', target: 'a1', review: 'approved' };

test.each<[Edit, string[]]>([
  [{ kind: 'move-boundary', at: 2, to: 3 }, ['a1', 'a2']],
  [{ kind: 'set-type', article: 'a3', type: 'photo' }, ['a3']],
  [{ kind: 'split', at: 5, article: 'a7' }, ['a3', 'a7']],
  [approve, []],
])('after %o these differ from the first reading: %j', (edit, ids) => {
  expect([...changedArticles(edited(first, edit), reading)]).toEqual(ids);
});

test('a filter never hides the article that is worked on', () => {
  const proof = edited(first, approve);
  const place = { anchor: 0, head: 0, article: 'a1', from: 'command' } as const;
  const state = { proof, reading, place } as unknown as OpenDesk;
  expect(articlesIn(state, 'open').map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  expect(articlesIn({ ...state, place: { ...place, article: 'a2' } }, 'open').map(({ id }) => id)).toEqual([
    'a2',
    'a3',
  ]);
});

test('a new reading leaves what is approved alone, and its names do not clash', () => {
  const proof = edited(first, approve);
  const again = { proof: proofOf('BBAAAA'), doubts: [] };
  expect(ownersOf(edited(proof, redetection(proof, again, 'a9')))).toBe('AAIIII');
});

test('detecting anew is one step, and can be taken back', async () => {
  const ports = memoryPorts(proofOf('____'), { proof: proofOf('AABB'), doubts: [] });
  const desk = createDesk(ports);
  await desk.open('test.txt');
  desk.edit({ kind: 'merge', from: 'a2', into: 'a1' });
  expect(await desk.redetect()).toBeUndefined();
  const owners = () => {
    const state = desk.store.getState();
    return state.phase === 'open' ? ownersOf(state.proof) : state.phase;
  };
  expect(owners()).toBe('AABB');
  desk.undo();
  expect(owners()).toBe('AAAA');
});
