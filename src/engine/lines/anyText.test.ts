import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../lexicon/lexiconOf.ts';
import { linesOf } from './linesOf.ts';
import { partsOf } from './partsOf.ts';
import { isSpace } from './script.ts';

/** Pages out of what hurts: any unit at all (lone surrogates too), runs of space, gaps, marks, names, page feeds. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom('\n', '\n\n', '\f', '\t', '    ', '         ', ' ', '　', '....', '■', '【', '】', '（', '□'),
  fc.constantFrom('新桥昨天通车', '本报讯', '记者 张三 摄', 'the bridge', 'By JANE DOE', '12 月', '“', '。', '-'),
);
const page = fc.array(scrap, { maxLength: 160 }).map((scraps) => scraps.join(''));
const ink = (text: string): number[] => [...text.split('').keys()].filter((i) => !isSpace(text.charCodeAt(i)));
const inside = (ranges: readonly { start: number; end: number }[], text: string): number[] =>
  ranges
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k))
    .filter((i) => !isSpace(text.charCodeAt(i)))
    .sort((a, b) => a - b);

describe('whatever the text', () => {
  test('every character that is no space stands in one line and in one part', () => {
    fc.assert(
      fc.property(page, (text) => {
        const lines = linesOf(text);
        expect(inside(lines, text)).toEqual(ink(text));
        expect(inside(partsOf(lines, lexiconOf(text).lexicon), text)).toEqual(ink(text));
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  const read = (text: string): number => partsOf(linesOf(text), lexiconOf(text).lexicon).length;
  test.each([
    ['a million empty lines', '\n'.repeat(1_000_000), 0],
    ['one line of 5 MB', 'word '.repeat(1_000_000), 1],
    ['one line of brackets and marks', '（■【□'.repeat(200_000), 1],
    ['a column of single figures', '1\n\n9 7\n'.repeat(20_000), 40_000],
    ['rows of wide gaps', `${'a      '.repeat(30)}\n`.repeat(300), 9_000],
  ])('%s is read: what grew with the square of its length would not come to an end', (_, text, parts) => {
    expect(read(text)).toBe(parts);
  });
});
