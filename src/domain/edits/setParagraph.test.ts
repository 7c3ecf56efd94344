import { expect, test } from 'vitest';
import { edited, refusalOf } from '../../testing/edited.ts';
import { proofOf } from '../../testing/picture.ts';

const paragraph = (at: number, kind: 'join' | 'break' | null) => ({ kind: 'set-paragraph', at, break: kind }) as const;
const proof = proofOf('AAAA..');

test('one word per place, sorted, and taken back', () => {
  const next = edited(proof, paragraph(3, 'break'), paragraph(1, 'join'), paragraph(3, 'join'));
  expect(next.overrides).toEqual([
    { at: 1, kind: 'join' },
    { at: 3, kind: 'join' },
  ]);
  expect(edited(next, paragraph(1, null)).overrides).toEqual([{ at: 3, kind: 'join' }]);
});

test.each([
  [paragraph(5, 'break'), 'not-in-an-article'],
  [paragraph(9, 'break'), 'out-of-page'],
  [paragraph(1, null), 'nothing-changes'],
])('%o is refused: %s', (edit, code) => {
  expect(refusalOf(proof, edit)).toBe(code);
});
