import { expect, test } from 'vitest';
import { openState } from '../testing/keys/hand.ts';
import { memoryPorts } from '../testing/memoryPorts.ts';
import { proofOf } from '../testing/picture.ts';
import { createDesk } from './desk.ts';
import { placesAround } from './places.ts';

/** The places of a pictured page with the caret at an offset. */
async function placesOf(text: string, owners: string, head: number) {
  const desk = createDesk(memoryPorts(proofOf(owners, '', text)));
  await desk.open('test.txt');
  desk.select(head, head);
  return placesAround(openState(desk));
}

const TEXT = '第一行没有完\n第二行完了。\n第三行\n\n第四行';

test('every line around the caret has a letter, where it stands first; the caret needs none', async () => {
  const places = await placesOf(TEXT, 'A'.repeat(TEXT.length), 0);
  expect(places.map(({ at }) => at)).toEqual([7, 14, 19]);
});

test('what looks most like a beginning has the handiest letter', async () => {
  const owners = `${'A'.repeat(14)}${'B'.repeat(TEXT.length - 14)}`;
  const places = await placesOf(TEXT, owners, 0);
  expect(places.toSorted((a, b) => 'fjd'.indexOf(a.label) - 'fjd'.indexOf(b.label)).map(({ at }) => at)).toEqual([
    14, 19, 7,
  ]);
});

test('a sentence that begins within a line has a letter too', async () => {
  const text = '甲乙。丙丁\n戊己';
  expect((await placesOf(text, 'A'.repeat(text.length), 0)).map(({ at }) => at)).toEqual([3, 6]);
});

test('no label begins another, however many there are', async () => {
  const text = Array.from({ length: 90 }, (_, i) => `第${i}行`).join('\n');
  const labels = (await placesOf(text, 'A'.repeat(text.length), text.length >> 1)).map(({ label }) => label);
  expect(labels.length).toBe(49);
  expect(labels.filter((label) => labels.some((other) => other !== label && other.startsWith(label)))).toEqual([]);
});
