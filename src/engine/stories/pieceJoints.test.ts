import { expect, test } from 'vitest';
import type { Part } from '../lines/part.ts';
import { vocabularyOf } from '../roles/words.ts';
import type { Piece } from '../runs/piece.ts';
import { bandPlace } from './likeness.ts';
import { pieceJoints } from './pieceJoints.ts';

test('a text that goes on in another stands out among all that it might go on in', () => {
  const texts = ['他们希望明年能够解', '民代表昨天', '决这个问题'];
  const pieces = texts.map((_, k) => ({ kind: 'text', from: k, to: k + 1 }) as Piece);
  const parts = texts.map((text) => ({ text }) as Part);
  const { ready, onward, backward } = pieceJoints(pieces, parts, vocabularyOf(texts));
  const [wrong, right] = [bandPlace(0, 1), bandPlace(0, 2)];
  expect(ready[right]).toBeGreaterThan(ready[wrong] as number);
  expect([(onward[right] as number) > 0, (onward[wrong] as number) < 0]).toEqual([true, true]);
  expect(backward[bandPlace(2, 0)]).toBeGreaterThan(0);
});
