import { expect, test } from 'vitest';
import { lineStarts } from './lines.ts';
import { linesAway } from './linesAway.ts';

/** Lines of a page: `x` is the range in question, `o` one of the others. */
function away(lines: string): number {
  const text = [...lines].join('\n');
  const at = (letter: string) =>
    [...lines].flatMap((one, i) => (one === letter ? [{ start: 2 * i, end: 2 * i + 1 }] : []));
  const [range] = at('x');
  return linesAway(lineStarts(text), range ?? { start: 0, end: 0 }, at('o'));
}

test.each([
  ['ox', 0],
  ['o..x', 2],
  ['x..o', -2],
  ['o...x.o', -1],
  ['xo', 0],
  ['x', 0],
])('%s: %i', (lines, distance) => {
  expect(away(lines)).toBe(distance);
});
