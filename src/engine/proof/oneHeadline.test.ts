import { expect, it } from 'vitest';
import { oneHeadline } from './oneHeadline.ts';
import type { StoryLabel } from './storyLabels.ts';

const NAMES: Readonly<Record<string, StoryLabel>> = {
  H: 'headline',
  M: 'headline-more',
  b: 'body',
  k: 'kicker',
  f: 'foreign',
};
const LETTERS = new Map(Object.entries(NAMES).map(([letter, label]) => [label, letter]));

/** A story as letters, with the chance in tenths that each part is headline; a blank parts what does not touch. */
function headed(picture: string, tenths: string): string {
  const letters = [...picture].flatMap((letter, place) => (letter === ' ' ? [] : [{ letter, place }]));
  const labels = letters.map(({ letter }) => NAMES[letter] as StoryLabel);
  const chance = (k: number, label: StoryLabel): number =>
    label === 'headline' ? Number(tenths[k]) / 10 : label === 'foreign' ? 0.05 : 0;
  const owned = letters.map(({ place }) => place);
  const opens = (k: number): boolean => owned[k + 1] === (owned[k] as number) + 1;
  return oneHeadline(owned, labels, chance, opens)
    .map((label) => LETTERS.get(label))
    .join('');
}

it.each([
  ['HMbb', '9900', 'HMbb'],
  ['H bb H', '6009', 'fbbH'],
  ['HM bb H', '79008', 'HMbbf'],
  ['bbb', '050', 'bHb'],
  ['bbbb', '0540', 'bHMb'],
  ['bbb', '000', 'bbb'],
  ['bbb', '002', 'bbH'],
  ['bbb', '200', 'bbb'],
  ['b bb', '200', 'Hbb'],
])('%s with chances %s becomes %s', (picture, tenths, becomes) => {
  expect(headed(picture, tenths)).toBe(becomes);
});
