import { describe, expect, test } from 'vitest';
import { createDesk } from '../../../session/desk.ts';
import type { OpenDesk } from '../../../session/deskState.ts';
import { memoryPorts } from '../../../testing/memoryPorts.ts';
import { proofOf } from '../../../testing/picture.ts';
import { CATALOGUES } from '../../messages/catalogues.ts';
import { entriesFor, lineEntry } from './entries.ts';
import { found } from './found.ts';

async function opened(readOnly = false): Promise<OpenDesk> {
  const ports = memoryPorts(proofOf('AAAABBBB', 'hhbbhhbb', 'Ferry港口新闻北'));
  if (readOnly) await ports.lock.holdPage('test.txt');
  const desk = createDesk(ports);
  await desk.open('test.txt');
  const state = desk.store.getState();
  if (state.phase !== 'open') throw new Error('not open');
  return state;
}
const state = await opened();
const zh = CATALOGUES['zh-Hans'];
const first = (query: string, messages = zh, recent: string[] = []) =>
  found(entriesFor(state, messages, []), query, recent)[0]?.id;

describe('a command is found', () => {
  test.each([
    ['在此拆分', 'command:split'],
    ['拆分', 'command:split'],
    ['split', 'command:split'],
    ['nxt doubt', 'command:next-doubt'],
    ['cx', 'command:undo'],
    ['chexiao', 'command:undo'],
    ['zz', 'command:redo'],
    ['cz', 'command:redo'],
  ])('in the Chinese interface: %s', (query, id) => {
    const ids = found(entriesFor(state, zh, []), query, []).map((entry) => entry.id);
    expect(ids.slice(0, 3)).toContain(id);
  });

  test('an empty query shows what was used lately first', () => {
    expect(first('', zh, ['command:merge', 'command:undo'])).toBe('command:merge');
    expect(first('')).not.toBe('command:merge');
  });

  test('nonsense finds nothing', () => {
    expect(first('qqqzzz#')).toBeUndefined();
  });
});

test('an article is found by its letter and its title', () => {
  expect(first('article B', CATALOGUES.en)).toBe('article:a2');
  expect(first('Fe', CATALOGUES.en)).toBe('article:a1');
});

test.each([
  ['3', 3],
  [':3', 3],
  ['line 3', 3],
  ['第3行', 3],
  ['0', undefined],
  ['9', undefined],
  ['x3', undefined],
])('%s names line %s of four', (query, line) => {
  const entry = lineEntry(query, 4, zh);
  expect(entry?.target).toEqual(line === undefined ? undefined : { kind: 'line', line });
});

test('a command that cannot run says why', async () => {
  const why = (of: OpenDesk, id: string) => entriesFor(of, zh, []).find((entry) => entry.id === id)?.whyNot;
  expect(why(state, 'command:detach')).toBe('whole-article');
  expect(why(state, 'command:undo')).toBe('not-here');
  expect(why(state, 'command:accept')).toBeNull();
  expect(why(await opened(true), 'command:split')).toBe('read-only');
});
