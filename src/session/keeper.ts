/** Where choices are kept: `localStorage`, or anything like it. It may throw where storage is switched off. */
export interface Keeper {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The browser's `localStorage`, reached for at each call: where site data is blocked, reading the name itself throws. */
export const browserKeeper: Keeper = {
  getItem: (key) => globalThis.localStorage.getItem(key),
  setItem: (key, value) => globalThis.localStorage.setItem(key, value),
  removeItem: (key) => globalThis.localStorage.removeItem(key),
};

/** What the keeper has under a key; `null` where it has nothing, or storage is switched off. */
export function keptText(keeper: Keeper, key: string): string | null {
  try {
    return keeper.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or with `null` nothing. Where storage is switched off it holds until the tab is closed. */
export function keepText(keeper: Keeper, key: string, text: string | null): void {
  try {
    if (text === null) keeper.removeItem(key);
    else keeper.setItem(key, text);
  } catch {
    // There is no other place for it.
  }
}
