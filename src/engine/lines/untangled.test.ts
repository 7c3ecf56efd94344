import { describe, expect, test } from 'vitest';
import { linesOf } from './linesOf.ts';

const texts = (page: string): string[] => linesOf(page).map((line) => line.plain.text);
const alternating = (left: readonly string[], right: readonly string[], gap: string): string =>
  left.map((line, k) => `${line}${gap}${right[k]}`).join(gap);

/** Lines of 13 characters out of words of three: two seams in three cut a word that the page prints whole elsewhere. */
function column(words: readonly string[], step: number): string[] {
  const text = Array.from({ length: 52 }, (_, k) => words[(k * step + Math.floor(k / words.length)) % words.length]);
  return text.join('').match(/.{13}/g) ?? [];
}
const harbour = column(['老渡船', '新码头', '装卸工', '汽笛声', '起重机', '防波堤', '货运站'], 3);
const school = column(['图书室', '操场上', '小学生', '老教师', '运动会', '合唱团', '教学楼'], 2);

describe('two columns that alternate line by line', () => {
  const page = alternating(harbour, school, '\n\n');

  test('are read one after the other, as if nothing stood between their lines', () => {
    expect(texts(page).join('')).toBe([...harbour, ...school].join(''));
    expect(
      linesOf(page)
        .slice(1, 12)
        .every((line) => line.blanks === 0),
    ).toBe(true);
  });

  test('keep their places in the page', () => {
    for (const line of linesOf(page)) expect(page.slice(line.start, line.end)).toBe(line.plain.text);
  });

  test('are parted where an extractor printed them on one row', () => {
    const rows = harbour.map((line, k) => (k % 2 === 0 ? `${line} ${school[k]}` : `${line}\n${school[k]}`)).join('\n');
    expect(texts(rows).join('')).toBe([...harbour, ...school].join(''));
  });
});

describe('columns that take turns', () => {
  const market = column(['蔬菜摊', '卖鱼的', '新开张', '讨价钱', '早市上', '豆腐坊', '赶集日'], 4);

  test.each([
    ['ABCABC', [harbour, school, market]],
    ['ABAB', [market, harbour]],
  ])('%s are parted though nothing else tells them apart', (_, columns) => {
    const page = harbour.flatMap((__, k) => columns.map((lines) => lines[k])).join('\n\n');
    expect(texts(page).join('')).toBe(columns.flat().join(''));
  });

  test('may begin one after the other and end so: AABABABB', () => {
    const page = [...harbour.slice(0, 1), ...harbour.slice(1).flatMap((line, k) => [line, school[k]]), school.at(-1)];
    expect(texts(page.join('\n')).join('')).toBe([...harbour, ...school].join(''));
  });
});

describe('lines stay in the order of the page', () => {
  test('where one story follows the other, though blank lines part all lines', () => {
    const page = [...harbour, ...school];
    expect(texts(page.join('\n\n'))).toEqual(page);
  });

  test('and a headline stays where it interrupts a story', () => {
    const page = [...harbour.slice(0, 4), '', '水库放水了', '', ...harbour.slice(4)];
    expect(texts(page.join('\n'))).toEqual(page.filter((line) => line !== ''));
  });

  test('and a row that holds a space stays whole', () => {
    const row = '本报记者 张三 通讯员 李四';
    expect(texts([...harbour, row, ...school].join('\n'))).toContain('本报记者张三通讯员李四');
  });
});
