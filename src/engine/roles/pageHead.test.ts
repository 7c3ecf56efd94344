import { expect, test } from 'vitest';
import { sheetOf } from '../sheet.ts';
import { headLines } from './pageHead.ts';

const STORY = '渡口的老船冬天照常开航，票价比从前贵了\n一些，夜里不开，来回的人都说还是方便。';

test.each([
  [4, '体育新闻\nB6\n2031年9月20日\n编辑 高帆 组版 苏琳\n'],
  [2, '要闻\n02\n'],
  [3, '渡城日报\nDUCHENG HUASHENG\n02\n'],
  [0, '要闻\n'],
  [0, '渡口\n'],
])('%i lines of %j are the head of the page', (lines, head) => {
  const { parts, lexicon } = sheetOf(`${head}渡口开航\n${STORY}`);
  expect(headLines(parts, lexicon)).toBe(lines);
});

test('a name in capitals right over the day, apart from what follows, is the head of the page', () => {
  const lines = (text: string): number => {
    const { parts, lexicon } = sheetOf(text);
    return headLines(parts, lexicon);
  };
  const story = 'Мост открыли вчера в полдень, и первым по нему\nпроехал колхозный грузовик.';
  expect(lines(`ЗАРЯ СЕВЕРА\n15 мая 1968 г.\n\nНОВЫЙ МОСТ\n${story}`)).toBe(2);
  expect(lines(`НОВЫЙ МОСТ\n15 мая 1968 г.\n${story}`)).toBe(0);
  expect(lines(`НОВЫЙ МОСТ\n\n15 мая 1968 г.\n\n${story}`)).toBe(0);
});

test('the name of the paper over its day, and the section with the page’s number, are the head of the page', () => {
  const head = 'THE HARBOR MIRROR\nTUESDAY, OCTOBER 3, 2031\nHOME H5\n';
  const { parts, lexicon } = sheetOf(`${head}Ferry runs on\nThe ferry will run on, the board said on Monday.`);
  expect(headLines(parts, lexicon)).toBe(3);
});
