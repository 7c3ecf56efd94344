import { describe, expect, test } from 'vitest';
import type { Keeper } from './keeper.ts';
import { createSettings, DEFAULTS, languageFor } from './settings.ts';

function keeperOf(kept: Record<string, string>): Keeper & { readonly kept: Record<string, string> } {
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
const broken: Keeper = {
  getItem: () => {
    throw new Error('storage is off');
  },
  setItem: () => {
    throw new Error('storage is off');
  },
  removeItem: () => {
    throw new Error('storage is off');
  },
};

describe('the language shown', () => {
  test.each([
    ['auto', ['zh-TW', 'en'], 'zh-Hans'],
    ['auto', ['de', 'en-US', 'zh'], 'en'],
    ['auto', ['de', 'fi'], 'en'],
    ['auto', [], 'en'],
    ['zh-Hans', ['en'], 'zh-Hans'],
    ['en', ['zh-CN'], 'en'],
  ] as const)('%s, browser %j → %s', (choice, browser, shown) => {
    expect(languageFor(choice, browser)).toBe(shown);
  });

  test('follows the choice at once', () => {
    const store = createSettings(keeperOf({}), ['en']);
    store.getState().choose('language', 'zh-Hans');
    expect(store.getState().shown).toBe('zh-Hans');
    store.getState().choose('language', 'auto');
    expect(store.getState().shown).toBe('en');
  });
});

describe('what is kept', () => {
  test('a choice is there the next time', () => {
    const keeper = keeperOf({});
    createSettings(keeper, []).getState().choose('theme', 'dark');
    expect(createSettings(keeper, []).getState().theme).toBe('dark');
  });

  test('going back to the default leaves nothing behind', () => {
    const keeper = keeperOf({ 'galley.theme': 'dark' });
    createSettings(keeper, []).getState().choose('theme', 'system');
    expect(keeper.kept).toEqual({});
  });

  test('a value that is none of the choices counts as not kept', () => {
    const keeper = keeperOf({ 'galley.theme': 'purple', 'galley.language': 'xx', 'galley.text-size': '' });
    expect(createSettings(keeper, [])?.getState()).toMatchObject(DEFAULTS);
  });

  test('where storage is off, choices hold all the same', () => {
    const store = createSettings(broken, []);
    store.getState().choose('textSize', 'large');
    expect(store.getState().textSize).toBe('large');
  });
});
