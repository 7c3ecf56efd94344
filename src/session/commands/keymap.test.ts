import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keeper } from '../keeper.ts';
import { COMMANDS } from './commands.ts';
import { type Keymap, keymapFor } from './keymap.ts';
import { canonicalPress, type KeyEvent, pressOf } from './keymapPress.ts';
import { reservedFor } from './keymapReserved.ts';
import { createKeymap } from './keymapStore.ts';

function keeperOf(kept: Record<string, string> = {}): Keeper & { readonly kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      delete kept[key];
    },
  };
}

const pressesOf = (keymap: Keymap): string[] => [...keymap.values()].flat();
const keysOf = (keymap: Keymap, name: string) => [...keymap].find(([one]) => one === name)?.[1];

/** What must be so of every key map, however it came about. */
function expectSound(keymap: Keymap): void {
  const presses = pressesOf(keymap);
  expect(presses).toEqual([...new Set(presses)]);
  expect(presses.filter((press) => reservedFor(press) !== null)).toEqual([]);
  expect(presses.map(canonicalPress)).toEqual(presses);
}

describe('the keys that commands have from the start', () => {
  test('do not clash', () => {
    const presses = COMMANDS.flatMap(({ keys }) => keys.map(canonicalPress));
    expect(presses.filter((press, i) => presses.indexOf(press) !== i)).toEqual([]);
  });

  test('are none of the browser’s, a screen reader’s, typing’s or the caret’s', () => {
    const taken = COMMANDS.flatMap(({ name, keys }) =>
      keys.map((key) => [name, key, reservedFor(canonicalPress(key))]),
    );
    expect(taken.filter(([, , reserved]) => reserved !== null)).toEqual([]);
  });

  test('are those in force until the editor changes them', () => {
    const { keymap } = createKeymap(keeperOf(), COMMANDS).getState();
    for (const { name, keys } of COMMANDS) expect(keymap.get(name)).toEqual(keys.map(canonicalPress));
  });
});

test.each([
  ['$mod+t', 'browser'],
  ['$mod+Shift+n', 'browser'],
  ['$mod+1', 'browser'],
  ['Alt+d', 'browser'],
  ['F5', 'browser'],
  ['ArrowDown', 'caret'],
  ['Shift+Home', 'caret'],
  ['Alt+ArrowLeft', 'caret'],
  ['$mod+c', 'typing'],
  ['$mod+Space', 'typing'],
  ['Backspace', 'typing'],
  ['Escape', 'typing'],
  ['$mod+Alt+t', 'screen-reader'],
  ['Insert', 'screen-reader'],
  ['Meta+e', 'system'],
  ['$mod+k', null],
  ['$mod+Enter', null],
  ['F2', null],
  ['Space', null],
  ['Shift+a', null],
  ['[', null],
] as const)('%s is reserved for: %s', (press, reserved) => {
  expect(reservedFor(press)).toBe(reserved);
});

const event = (key: string, more: Partial<KeyEvent> & { graph?: boolean } = {}): KeyEvent => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
  getModifierState: (name) => name === 'AltGraph' && more.graph === true,
});

test.each<[string, KeyEvent, boolean, string | null]>([
  ['a letter', event('j'), false, 'j'],
  ['a letter under Caps Lock', event('J'), false, 'j'],
  ['a letter with Shift', event('J', { shiftKey: true }), false, 'Shift+j'],
  ['a sign with Shift', event('?', { shiftKey: true }), false, '?'],
  ['the plus sign', event('+', { shiftKey: true }), false, '+'],
  ['the plus sign with Ctrl', event('+', { shiftKey: true, ctrlKey: true }), false, '$mod++'],
  ['Ctrl', event('k', { ctrlKey: true }), false, '$mod+k'],
  ['Ctrl on a Mac', event('k', { ctrlKey: true }), true, 'Control+k'],
  ['Cmd on a Mac', event('z', { metaKey: true, shiftKey: true }), true, '$mod+Shift+z'],
  ['a sign made with AltGr', event('[', { ctrlKey: true, altKey: true, graph: true }), false, '['],
  ['a Cyrillic letter by its place', event('о', { code: 'KeyJ' }), false, 'j'],
  ['the space bar', event(' '), false, 'Space'],
  ['a modifier alone', event('Shift', { shiftKey: true }), false, null],
  ['an input method at work', event('Process'), false, null],
])('%s', (_, pressed, isMac, press) => {
  expect(pressOf(pressed, isMac)).toBe(press);
});

describe('giving a key to another command', () => {
  test('is refused with the name of the command that has it, and swaps when asked to', () => {
    const store = createKeymap(keeperOf(), COMMANDS);
    expect(store.getState().assign('split', 0, 'm')).toEqual({ clash: 'merge' });
    expect(store.getState().assign('split', 0, 'm', true)).toBeNull();
    expect(keysOf(store.getState().keymap, 'split')).toEqual(['m']);
    expect(keysOf(store.getState().keymap, 'merge')).toEqual(['s']);
  });

  test('is refused for a key that is not to be had, swapping or not', () => {
    const store = createKeymap(keeperOf(), COMMANDS);
    expect(store.getState().assign('split', 0, 'ArrowUp', true)).toEqual({ reserved: 'caret' });
    expect(keysOf(store.getState().keymap, 'split')).toEqual(['s']);
  });

  test('holds the next time; back at the start nothing is kept', () => {
    const keeper = keeperOf();
    createKeymap(keeper, COMMANDS).getState().assign('split', 1, 'F8');
    const again = createKeymap(keeper, COMMANDS);
    expect(keysOf(again.getState().keymap, 'split')).toEqual(['s', 'F8']);
    again.getState().drop('split', 0);
    expect(keysOf(again.getState().keymap, 'split')).toEqual(['F8']);
    again.getState().resetAll();
    expect(keeper.kept).toEqual({});
  });

  test('a command that gets its own keys back takes them from whoever has them', () => {
    const store = createKeymap(keeperOf(), COMMANDS);
    store.getState().assign('split', 0, 'F8');
    store.getState().assign('merge', 1, 's');
    expect(store.getState().reset('split')).toEqual(['merge']);
    expect(keysOf(store.getState().keymap, 'split')).toEqual(['s']);
    expect(keysOf(store.getState().keymap, 'merge')).toEqual(['m']);
  });
});

const names = COMMANDS.map(({ name }) => name);
const press = fc.oneof(
  fc.constantFrom(...COMMANDS.flatMap(({ keys }) => keys.map(canonicalPress))),
  fc.constantFrom('F8', 'q', 'Shift+m', '$mod+t', 'ArrowUp', '$mod+Shift+z', 'Shift+?', '+', 'Tab'),
);
const act = fc.oneof(
  fc.record({ kind: fc.constant('assign'), name: fc.constantFrom(...names), at: fc.nat(4), press, swap: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('drop', 'reset'), name: fc.constantFrom(...names), at: fc.nat(3), press }),
  fc.record({ kind: fc.constant('all'), name: fc.constantFrom(...names), at: fc.nat(0), press }),
);

test('whatever is assigned, dropped and reset, no two commands clash, and a reload brings the same keys', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const keeper = keeperOf();
      const store = createKeymap(keeper, COMMANDS);
      for (const one of acts) {
        const { assign, drop, reset, resetAll } = store.getState();
        if (one.kind === 'assign') assign(one.name, one.at, canonicalPress(one.press), 'swap' in one && one.swap);
        else if (one.kind === 'drop') drop(one.name, one.at);
        else if (one.kind === 'reset') reset(one.name);
        else resetAll();
        expectSound(store.getState().keymap);
      }
      expect([...createKeymap(keeper, COMMANDS).getState().keymap]).toEqual([...store.getState().keymap]);
    }),
  );
});

test('whatever lies in storage, the keys are sound', () => {
  const stored = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.constantFrom(...names, 'nobody'), fc.anything()).map((value) => JSON.stringify(value) ?? ''),
    fc.dictionary(fc.constantFrom(...names), fc.array(fc.oneof(press, fc.string()))).map((v) => JSON.stringify(v)),
  );
  fc.assert(
    fc.property(stored, (text) => {
      expectSound(createKeymap(keeperOf({ 'galley.keys': text }), COMMANDS).getState().keymap);
    }),
  );
  expectSound(keymapFor(COMMANDS, new Map(names.map((name) => [name, ['F8', 'q']]))));
});
