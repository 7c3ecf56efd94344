import { expect, test } from 'vitest';
import type { PieceKind } from '../roles/label.ts';
import type { Story } from './bestCut.ts';
import type { Pieces } from './pieceTable.ts';
import { signedAbove } from './signedAbove.ts';

/** Stories as a picture of their pieces, a letter each, before and after; `texts` are the pieces, names where a sign begins them. */
function picture(stories: string, texts: readonly string[], openEnd = false): string {
  const credit = (text: string): boolean => text.endsWith('摄');
  const kindOf = (text: string): PieceKind => {
    if (text.startsWith('图为') || credit(text)) return 'caption';
    return text.startsWith('□') && !text.includes('\n') ? 'name' : 'text';
  };
  const parts = texts.flatMap((text) => text.split('\n').map((line) => ({ text: line, line: { blanks: 0 } })));
  const labels = parts.map(({ text }) => (credit(text) ? 'credit' : 'lead'));
  let from = 0;
  const pieces = texts.map((text) => {
    const to = from + text.split('\n').length;
    const piece = { kind: kindOf(text), from, to, openEnd, credited: credit(text) };
    from = to;
    return piece;
  });
  const letters = [...new Set(stories)];
  const before = letters.map((letter) => ({
    pieces: [...stories].flatMap((own, k) => (own === letter ? [k] : [])),
  })) as unknown as readonly Story[];
  const after = signedAbove({ pieces, roles: { parts, labels } } as unknown as Pieces, before);
  expect(after.every((story) => story.pieces.length > 0)).toBe(true);
  const at = new Map(after.flatMap((story, s) => story.pieces.map((k) => [k, letters[s]] as const)));
  return texts.map((_, k) => at.get(k)).join('');
}

const TEXT = '孩子们都来了。';

test('a signature over a story that is signed at its end goes to the story above', () => {
  expect(picture('ABBB', [TEXT, '□何知秋', TEXT, '□胡小满'])).toBe('AABB');
  expect(picture('ABB', [TEXT, '□何知秋', `${TEXT}\n□胡小满`])).toBe('AAB');
});

test('it stays where the story has no other, where the one above is signed, and where that breaks off', () => {
  expect(picture('ABB', [TEXT, '□何知秋', TEXT])).toBe('ABB');
  expect(picture('AABBB', ['□于得水', TEXT, '□何知秋', TEXT, '□胡小满'])).toBe('AABBB');
  expect(picture('ABBB', [TEXT, '□何知秋', TEXT, '□胡小满'], true)).toBe('ABBB');
});

test('a credit over a story goes to the caption above, if that has none', () => {
  expect(picture('ABB', ['图为孩子们在读书。', '□何知秋 摄', TEXT])).toBe('AAB');
  expect(picture('ABBB', ['图为孩子们在读书。', '□何知秋 摄', '□胡小满 摄', TEXT])).toBe('AABB');
  expect(picture('AABB', ['图为孩子们在读书。', '□胡小满 摄', '□何知秋 摄', TEXT])).toBe('AABB');
  expect(picture('ABB', [TEXT, '□何知秋 摄', TEXT])).toBe('ABB');
});

test('a day alone under a text dates that, not what follows', () => {
  expect(picture('ABB', [TEXT, '2024年5月16日', TEXT])).toBe('AAB');
  expect(picture('ABB', [TEXT, '2024年5月16日孩子们都来了。', TEXT])).toBe('ABB');
});

test('a credit that was a story by itself leaves none behind', () => {
  expect(picture('AB', ['图为孩子们在读书。', '□何知秋 摄'])).toBe('AA');
});
