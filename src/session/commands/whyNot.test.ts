import { expect, test } from 'vitest';
import { openState } from '../../testing/keys/hand.ts';
import { memoryPorts } from '../../testing/memoryPorts.ts';
import { proofOf } from '../../testing/picture.ts';
import { createDesk } from '../desk.ts';
import type { CommandName } from './command.ts';
import { commandNamed } from './commands.ts';
import { whyNot } from './whyNot.ts';

const TEXT = 'The ferry was late. Nobody was told.\n\nTea for all.';
const at = (excerpt: string) => TEXT.indexOf(excerpt);
const OWNERS = 'A'.repeat(at('Tea')) + 'B'.repeat(TEXT.length - at('Tea'));

/** What is said of a command where this is selected; "late. Nobody" is corrected already. */
async function said(name: CommandName, anchor: number, head = anchor) {
  const desk = createDesk(memoryPorts(proofOf(OWNERS, '', TEXT)));
  await desk.open('test.txt');
  desk.edit({ kind: 'correct-text', start: at('late'), end: at(' was told'), text: 'late; no one' });
  desk.select(anchor, head);
  return whyNot(commandNamed(name), openState(desk));
}

test.each([
  ['over two owners', at('told'), at('for all'), 'crosses-a-boundary'],
  ['over two owners, drawn upwards', at('for all'), at('told'), 'crosses-a-boundary'],
  ['of white space', at('\n\n'), at('\n\n') + 2, 'not-here'],
  ['within one', at('told'), at('Tea'), null],
])('correcting a selection %s', async (_, anchor, head, reason) => {
  expect(await said('correct', anchor, head)).toBe(reason);
});

test.each([
  ['inside a correction', at('Nobody'), 'cuts-a-correction'],
  ['in the white space inside one', at(' Nobody'), 'cuts-a-correction'],
  ['at its beginning', at('late'), null],
  ['at its end', at(' was told'), null],
  ['where one begins', at('Tea'), 'not-here'],
])('breaking a paragraph %s', async (_, head, reason) => {
  expect(await said('break-paragraph', head)).toBe(reason);
});
