import { expect, test } from 'vitest';
import { hueOf } from './hue.ts';

const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

test('neighbours are far apart, and twelve in a row keep their distance', () => {
  const hues = Array.from({ length: 400 }, (_, i) => hueOf(i));
  for (let i = 1; i < hues.length; i++) expect(apart(hues[i] as number, hues[i - 1] as number)).toBeGreaterThan(130);
  const dozen = hues.slice(0, 12);
  for (const a of dozen) for (const b of dozen) if (a !== b) expect(apart(a, b)).toBeGreaterThan(15);
});
