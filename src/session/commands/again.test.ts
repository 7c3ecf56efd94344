import { expect, test } from 'vitest';
import { Hand, openState } from '../../testing/keys/hand.ts';
import { memoryPorts } from '../../testing/memoryPorts.ts';
import { ownersOf, proofOf, rolesOf } from '../../testing/picture.ts';
import { createDesk } from '../desk.ts';
import { commandNamed } from './commands.ts';
import { placesFor } from './toPlace.ts';

const TEXT = '一二  三四\n五六  七八\n九十  百千';

/** White space goes along with what stands before it, and does not count. */
const inked = (owners: string): string => [...owners].filter((_, at) => TEXT[at]?.trim()).join('');

/** A page all of whose text is one article, under a hand. */
async function handOn(owners = 'A'.repeat(TEXT.length), text = TEXT) {
  const desk = createDesk(memoryPorts(proofOf(owners, '', text)));
  await desk.open('test.txt');
  const hand = new Hand(desk);
  const state = () => openState(desk);
  const letters = (at: number) => placesFor(state()).find((place) => place.at === at)?.label ?? '';
  return { desk, hand, state, letters, owners: () => inked(ownersOf(state().proof)) };
}

test('what was last done to text is done again to what is selected, and accepts in between do not count', async () => {
  const { desk, hand, owners } = await handOn();
  desk.select(0, 2);
  hand.press('x');
  hand.press('Space');
  desk.select(7, 9);
  hand.press('o');
  expect(owners()).toBe('..AA..AAAAAA');
});

test('again a role: of the line where nothing is selected', async () => {
  const { desk, hand, state } = await handOn();
  desk.select(0, 1);
  hand.press('1');
  desk.select(8, 8);
  hand.press('o');
  expect(rolesOf(state().proof)).toMatch(/^hbbbbbbhhhhhh/);
});

test('nothing can be done again where nothing was done, or where the article is gone', async () => {
  const { desk, hand, state } = await handOn();
  expect(commandNamed('again').canRun(state())).toBe(false);
  desk.select(0, 2);
  hand.press('a');
  desk.undo();
  expect(commandNamed('paint').canRun(state())).toBe(false);
});

test('stretch after stretch: two places, or one with Shift for the rest of its column, until Escape', async () => {
  const { desk, hand, state, letters, owners } = await handOn();
  desk.select(0, 2);
  hand.press('x');
  hand.press('Shift+O');
  expect(state().mode).toBe('paint');
  hand.press(letters(7).toUpperCase());
  hand.press(letters(14));
  expect(state().mode).toBe('paint-to');
  hand.press(letters(18));
  hand.press('Escape');
  expect(state().mode).toBe('edit');
  expect(owners()).toBe('..AA..AA..AA');
});

test('Shift on the second place takes the column down to there, in one step', async () => {
  const { desk, hand, state, letters, owners } = await handOn();
  desk.select(0, 2);
  hand.press('x');
  const { done } = state().history;
  hand.press('Shift+O');
  hand.press(letters(4));
  hand.press(letters(18).toUpperCase());
  expect(owners()).toBe('....AA..AA..');
  expect(state().history.done).toBe(done + 1);
});

test('a selection drawn meanwhile is dealt with at once', async () => {
  const { desk, hand, owners } = await handOn();
  desk.select(0, 2);
  hand.press('x');
  hand.press('Shift+O');
  hand.press('select 7 9');
  hand.press('select 11 13');
  expect(owners()).toBe('..AA....AAAA');
});
