import { describe, expect, it } from 'vitest';
import { pageWith } from '../testing/picture.ts';
import { copyLines } from './copyLine.ts';
import { joinLines } from './joinLines.ts';
import { habitsOf } from './pageHabits.ts';

function joined(source: string, rest = ''): string {
  const page = pageWith(`${source}\n${rest}`);
  const lines = copyLines(page.text, { start: 0, end: source.length }, []);
  return joinLines(page.text, lines, habitsOf(page)).text;
}

describe('Chinese lines', () => {
  it.each([
    ['码头上的灯\n亮了一夜', '码头上的灯亮了一夜'],
    ['第 20 次联席会\n议', '第20次联席会议'],
    ['共有 35\n艘船', '共有35艘船'],
    ['20\n24年', '2024年'],
    ['打造‘三江一\n湖’ 建设美好渡城', '打造‘三江一湖’ 建设美好渡城'],
    ['灯塔 渡口 老街', '灯塔 渡口 老街'],
    ['“ 陈 师 傅 来\n了。”', '“陈师傅来了。”'],
    ['船票３０元（学生减半）', '船票３０元（学生减半）'],
    ['听\n一首 Blue Harbor\nNight 再走', '听一首Blue Harbor Night再走'],
    ['⻓⻛浪', '长风浪'],
    ['𠮷田\n先生', '𠮷田先生'],
  ])('%j', (source, text) => {
    expect(joined(source)).toBe(text);
  });

  it('drops every space between characters where the page has them everywhere', () => {
    const rest = '夜 航 船 每 日 两 班 ， 江 心 洲 的 居 民 不 用 绕 行 大 桥 ， 早 晚 各 有 一 班 。';
    expect(joined('渡船 从北岸\n开出', rest)).toBe('渡船从北岸开出');
  });

  it('drops the space after a closing quote where commas are followed by spaces throughout', () => {
    expect(joined('他说“不走” 了， 大家笑')).toBe('他说“不走”了，大家笑');
  });
});

describe('Latin lines', () => {
  it.each([
    ['The ferry left\nat noon.', 'The ferry left at noon.'],
    ['The ferry   left', 'The ferry left'],
    ['the fer-\nry left', 'the ferry left'],
    ['the Anglo-\nIrish ferry', 'the Anglo-Irish ferry'],
    ['a dash —\nand on', 'a dash — and on'],
    ['ﬁsh and ﬂour', 'fish and flour'],
    ['so\u00ad\nft hyphen', 'soft hyphen'],
    ['cost $ 410,000 and £ 5', 'cost $410,000 and £5'],
    ['her great-\ngrandfather', 'her great-grandfather'],
  ])('%j', (source, text) => {
    expect(joined(source)).toBe(text);
  });

  it('asks the rest of the page how a word is written', () => {
    expect(joined('a well-\nworn rope', 'The well-worn deck.')).toBe('a well-worn rope');
    expect(joined('a tide-\nmark', 'The old tidemark shows.')).toBe('a tidemark');
  });
});

it.each([
  ['was ill', 'ill', 'well', 'was well'],
  ['was ill today', 'ill ', '', 'was today'],
  ['was ill today', 'ill', '', 'was today'],
  ['was ill\ntoday', 'ill', 'well', 'was well today'],
])('%j with %j put as %j', (source, wrong, text, expected) => {
  const page = pageWith(source);
  const start = source.indexOf(wrong);
  const lines = copyLines(source, { start: 0, end: source.length }, [{ start, end: start + wrong.length, text }]);
  expect(joinLines(source, lines, habitsOf(page)).text).toBe(expected);
});

it('keeps runs that answer the source unit by unit in one piece', () => {
  const page = pageWith('The ferry\nleft the fer-\nry pier.');
  const { runs } = joinLines(page.text, copyLines(page.text, { start: 0, end: page.text.length }, []), habitsOf(page));
  expect(runs).toEqual([
    { start: 0, end: 22, text: 'The ferry left the fer' },
    { start: 22, end: 23, text: '' },
    { start: 24, end: 32, text: 'ry pier.' },
  ]);
});
