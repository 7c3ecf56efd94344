import { expect, test } from 'vitest';
import { isComposing } from './composing.ts';

/** A key press as browsers send it, and as React hands it on. */
const press = (keyCode: number, composing: boolean) => [
  { keyCode, isComposing: composing },
  { keyCode, nativeEvent: { isComposing: composing } },
];

test.each([
  ['Enter by itself', press(13, false), false],
  ['Enter that confirms a candidate', press(13, true), true],
  ['Enter that ended the composition just before it, as Safari sends it', press(229, false), true],
  ['a letter of a syllable, as Chromium sends it', press(229, true), true],
  ['a letter by itself', press(74, false), false],
])('%s', (_, events, composing) => {
  expect(events.map(isComposing)).toEqual([composing, composing]);
});
