import { expect, test } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { homelessIn } from './homeless.ts';

test.each([
  ['what somebody owns is not counted', 'AA..', '版面报道', 0],
  ['spaces, wide ones and newlines are not counted', '________', '版 面\n　\u00a0ab', 4],
  ['a surrogate pair is one character, half of one is one too', '_____', '𠮷版\ud83dx', 4],
  ['a pair after owned text is one', 'A__', '版𠮷', 1],
])('%s', (_, owners, text, expected) => {
  expect(homelessIn(proofOf(owners, '', text))).toBe(expected);
});
