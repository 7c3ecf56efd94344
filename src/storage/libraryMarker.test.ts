import { describe, expect, test } from 'vitest';
import { libraryMarker } from './libraryMarker.ts';

function kept(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

describe('the marker of the library', () => {
  test('tells a database that was cleared from one that was always empty, or emptied by the editor', () => {
    const storage = kept();
    const marker = libraryMarker(() => storage);
    expect(marker.check(0)).toEqual({ wiped: false });
    marker.note(12);
    expect(libraryMarker(() => storage).check(12)).toEqual({ wiped: false });
    expect(libraryMarker(() => storage).check(0)).toEqual({ wiped: true, expected: 12 });
    marker.note(0);
    expect(marker.check(0)).toEqual({ wiped: false });
  });

  test('is silent where the browser forbids it', () => {
    const marker = libraryMarker(() => {
      throw new DOMException('no', 'SecurityError');
    });
    marker.note(3);
    expect(marker.check(0)).toEqual({ wiped: false });
  });
});
