import { expect, test } from 'vitest';
import type { GoldPage, GoldSegment } from './goldPage.ts';
import { setAnew } from './setAnew.ts';

/** A page of so many articles, each a headline over twenty lines of a letter of its own, with a folio below. */
function pageOf(articles: number): GoldPage {
  let text = '';
  const add = (words: string, role: string): GoldSegment => {
    const start = text.length;
    text += `${words}\n`;
    return [start, start + words.length, role];
  };
  const list = Array.from({ length: articles }, (_, k) => {
    const letter = String.fromCharCode(97 + k);
    const line = (n: number) => `${letter.toUpperCase()}${letter.repeat(5)} ${letter.repeat(9)} says number ${n}.`;
    const lines = Array.from({ length: 20 }, (__, n) => line(n)).join('\n');
    return { source: `text-${k}`, segments: [add(`Headline ${letter}`, 'headline'), add(lines, 'body')] };
  });
  return { id: 'paper-p1', template: 'three columns', text, articles: list, furniture: [add('Page 4', 'folio')] };
}

const SOURCE = pageOf(10);
const PAGES = setAnew([SOURCE], 60);
/** Headlines may be set in capitals. */
const ink = (text: string): string => text.replaceAll(/[\s\u3000-]/gu, '').toLowerCase();
const inkOf = ({ text }: GoldPage, segments: readonly GoldSegment[]): string =>
  ink(segments.map(([start, end]) => text.slice(start, end)).join(''));
const wholeOf = (source: string): string =>
  inkOf(SOURCE, SOURCE.articles[Number(source.replace('text-', ''))]?.segments ?? []);

test('each page has some neighbouring articles of its page, in their words and in reading order', () => {
  expect(PAGES.length).toBe(60);
  for (const page of PAGES) {
    expect(page).toMatchObject({ id: 'paper-p1', template: 'three columns' });
    const numbers = page.articles.map(({ source }) => Number(source?.replace('text-', '')));
    expect(numbers).toEqual(numbers.map((_, k) => (numbers[0] as number) + k));
    for (const { source, segments } of page.articles) {
      const whole = wholeOf(source as string);
      const body = inkOf(page, segments).replace(/^(?:▲|■|●|◆|□|\*|•)/u, '');
      expect(whole.startsWith(body) || whole.replace(/^headline./u, '').startsWith(body)).toBe(true);
    }
  }
});

test('every visible character stands in one segment, of an article or of furniture', () => {
  for (const page of PAGES) {
    const held = new Array<number>(page.text.length).fill(0);
    for (const [start, end] of [...page.articles.flatMap(({ segments }) => segments), ...page.furniture])
      for (let k = start; k < end; k++) held[k] = (held[k] as number) + 1;
    expect([...page.text].filter((unit, k) => unit.trim() !== '' && held[k] !== 1)).toEqual([]);
  }
});

test('headlines stand over texts, under them, and far from them; some texts are short, some in pieces', () => {
  const shapes = PAGES.flatMap((page) =>
    page.articles.map(({ segments }) => {
      const [head, ...texts] = segments as [GoldSegment, ...GoldSegment[]];
      if (head[2] !== 'headline' || !texts[0]) return 'no headline';
      const near = page.text.slice(head[1], texts[0][0]).trim() === '';
      return `${texts.length > 1 ? 'pieces ' : ''}${head[0] > texts[0][0] ? 'under' : near ? 'over' : 'far over'}`;
    }),
  );
  const kinds = ['no headline', 'over', 'under', 'far over', 'pieces over', 'pieces under'];
  expect(kinds.filter((kind) => !shapes.includes(kind))).toEqual([]);
  const lengths = PAGES.flatMap((page) => page.articles.map(({ segments }) => inkOf(page, segments).length));
  expect(lengths.filter((length) => length < 300).length).toBeGreaterThan(lengths.length / 5);
  expect(lengths.filter((length) => length > 500).length).toBeGreaterThan(lengths.length / 5);
});

test('the same pages are set the same way; a page of one article is not', () => {
  expect(setAnew([SOURCE], 3)).toEqual(setAnew([SOURCE], 3));
  expect(setAnew([pageOf(1)], 3)).toEqual([]);
});
