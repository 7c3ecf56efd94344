import { describe, expect, test } from 'vitest';
import { linesOf } from './linesOf.ts';

/** A page as an extractor keeps it that sets every line where it stands on the sheet; `|` is the left edge. */
const sheet = (picture: string): string =>
  picture
    .split('\n')
    .map((row) => row.replace(/^ *\|/, ''))
    .join('\n');
const texts = (picture: string): string =>
  linesOf(sheet(picture))
    .map((line) => line.plain.text)
    .join('/');

describe('columns that stand side by side', () => {
  test('are read one after the other, a headline over them first, the story below them last', () => {
    const read = texts(
      `|The harbour is being dug out again
       |the first column    behind it stands
       |of the story is     the second one,
       |read to its end     which ends here
       |before the next     in a full stop.
       |
       |A second story has a wide headline
       |and it begins       after the one
       |under it, and       on the left of
       |goes on here        the same sheet,
       |over the gutter     to be read on.`,
    );
    expect(read).toBe(
      [
        'The harbour is being dug out again',
        'the first column/of the story is/read to its end/before the next',
        'behind it stands/the second one,/which ends here/in a full stop.',
        'A second story has a wide headline',
        'and it begins/under it, and/goes on here/over the gutter',
        'after the one/on the left of/the same sheet,/to be read on.',
      ].join('/'),
    );
  });

  const rows = (list: readonly string[]): string => list.map((row) => `|${row}`).join('\n');
  const pairs = Array.from({ length: 11 }, (_, n) => [`left line ${n}`.padEnd(16), `right line ${n}`] as const);

  test('are told from the gaps of a justified line', () => {
    const justified = pairs.map(([left, right], n) => (n === 5 ? `${left}will    be    ${right}` : left + right));
    expect(texts(rows(justified))).toContain('right line 4/will be right line 5/right line 6');
  });

  test('are parted where a line runs up to the next column', () => {
    const tight = pairs.map(([left, right], n) =>
      n === 5 ? `${'left of fiftee'.padEnd(14)}  ${right}` : left + right,
    );
    expect(texts(rows(tight))).toContain('left line 4/left of fiftee/left line 6');
  });

  test('may be set with one space between them in Chinese', () => {
    const han = Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0 ? '河边的老桥昨天    新桥通了火车呢' : '河边的老桥昨天拆 新桥通了火车呢',
    );
    expect(linesOf(han.join('\n'))).toHaveLength(24);
  });

  test('are parted though figures have pushed a line up to the gutter and past it', () => {
    const han = Array.from({ length: 12 }, (_, n) =>
      n === 6 ? '河边有3000人看旧桥 新桥通了火车呢' : '河边的老桥昨天     新桥通了火车呢',
    );
    expect(linesOf(han.join('\n')).map((line) => line.plain.text)).toContain('河边有3000人看旧桥');
  });

  test('are read past a headline that stands upright beside them', () => {
    const upright = ['老', '桥', '拆', '了'];
    const han = Array.from({ length: 12 }, (_, n) => {
      const mark = n % 3 === 1 ? `${upright[(n - 1) / 3]}\n` : '';
      return `${' '.repeat(9)}${mark}河边的桥昨天    新桥通了火车呢`.replace(/^ +河/u, '河');
    });
    const read = linesOf(han.join('\n')).map((line) => line.plain.text);
    expect(read.join('')).toContain('老桥拆了');
    expect(read.join('')).toContain('河边的桥昨天'.repeat(12));
  });

  test('are parted by one space also where nearly every line has one, each in another place', () => {
    const han = Array.from({ length: 12 }, (_, n) => {
      const left = `河边${'3'.repeat(2 * (n % 5))}座老桥昨天终于拆`;
      return n % 3 === 0 ? '河边的老桥昨天终    新桥通了火车' : `${left} 新桥通了火车呢`;
    });
    expect(linesOf(han.join('\n'))).toHaveLength(24);
  });

  test('go on where lines of the columns beside them stand a little lower, a few at a time', () => {
    const columns = ['left', 'middle', 'right'];
    const step = (n: number, which: number): string[] =>
      [2 * n, 2 * n + 1].map((k) => `${' '.repeat(20 * which)}${columns[which]} line ${k}`);
    const stairs = Array.from({ length: 6 }, (_, n) => columns.flatMap((_, which) => step(n, which)));
    const level = Array.from({ length: 12 }, (_, k) =>
      columns.map((name) => `${name} line ${k + 12}`.padEnd(20)).join(''),
    );
    const read = linesOf([...stairs.flat(), ...level].join('\n'));
    expect(read.map((line) => line.plain.text)).toEqual(
      columns.flatMap((name) => Array.from({ length: 24 }, (_, k) => `${name} line ${k}`)),
    );
    expect(read.filter((line) => line.blanks > 0)).toHaveLength(3);
  });

  test('are not seen in a page that holds a small table', () => {
    const table = ['Salt      12', 'Coal      30', 'Iron       7'];
    const page = [...Array.from({ length: 17 }, (_, n) => `line ${n} of the story`), ...table].join('\n');
    expect(linesOf(page)).toHaveLength(20);
  });

  test('go on past a row that only large type beside them has put there', () => {
    const picture = pairs.map(([left, right], n) => (n === 4 || n === 8 ? `${' '.repeat(34)}BIG ${n}` : left + right));
    const lines = linesOf(picture.join('\n'));
    expect(lines.find((line) => line.plain.text === 'left line 5')?.blanks).toBe(0);
  });
});
