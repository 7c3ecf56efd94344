/** Whether the database was cleared behind Galley's back, and how many pages it held when last counted. */
export type WipeCheck = { readonly wiped: false } | { readonly wiped: true; readonly expected: number };

/** A count of the pages, kept apart from the database that holds them: a browser that clears one may leave the other. */
export interface LibraryMarker {
  /** Notes how many pages there are now; 0 after the editor has been told of a loss. */
  note(pages: number): void;
  /** To be asked at opening, with the number of pages found. */
  check(found: number): WipeCheck;
}

const KEY = 'galley-pages';

/** A browser that forbids localStorage only takes the warning away, so its errors are passed over. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** The marker in this storage; `storage` is called each time, for reading `localStorage` itself may throw. */
export function libraryMarker(
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => globalThis.localStorage,
): LibraryMarker {
  return {
    note: (pages) => {
      attempt(() => storage().setItem(KEY, String(pages)));
    },
    check: (found) => {
      const expected = Number(attempt(() => storage().getItem(KEY)) ?? 0);
      return found === 0 && expected > 0 ? { wiped: true, expected } : { wiped: false };
    },
  };
}
