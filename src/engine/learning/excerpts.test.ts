import { expect, test } from 'vitest';
import { excerptsOf } from './excerpts.ts';
import type { GoldPage, GoldSegment } from './goldPage.ts';

const LONG = Array.from({ length: 30 }, (_, k) => `Line ${k} of the story ends here.`).join('\n');

/** A page of so many articles, each a headline over thirty lines, with a folio after every second. */
function pageOf(articles: number): GoldPage {
  let text = '';
  const add = (words: string, role: string): GoldSegment => {
    const start = text.length;
    text += words;
    const segment = [start, text.length, role] as const;
    text += '\n\n';
    return segment;
  };
  const furniture: GoldSegment[] = [];
  const list = Array.from({ length: articles }, (_, k) => {
    const segments = [add(`Headline number ${k}`, 'headline'), add(LONG, 'body')];
    if (k % 2 === 1) furniture.push(add(`Page ${k}`, 'folio'));
    return { source: `text-${k}`, segments };
  });
  return { id: 'paper-p1', text, articles: list, furniture };
}

const EXCERPTS = excerptsOf([8, 9, 10, 11, 12].map(pageOf), 4);
const textOf = ({ text }: GoldPage, [start, end]: GoldSegment): string => text.slice(start, end);

test('an excerpt has some neighbouring articles of its page, with their sources and headlines', () => {
  for (const page of EXCERPTS) {
    expect(page).toMatchObject({ id: 'paper-p1' });
    const numbers = page.articles.map(({ source }) => Number(source?.replace('text-', '')));
    expect(numbers.length).toBeGreaterThanOrEqual(2);
    expect(numbers).toEqual(numbers.map((_, k) => (numbers[0] as number) + k));
    for (const { source, segments } of page.articles)
      expect(textOf(page, segments[0] as GoldSegment)).toBe(`Headline number ${source?.replace('text-', '')}`);
  }
});

test('texts are cut at the end of a line that ends a sentence, or stay whole', () => {
  const bodies = EXCERPTS.flatMap((page) =>
    page.articles.map(({ segments }) => textOf(page, segments[1] as GoldSegment)),
  );
  expect(bodies.every((body) => LONG.startsWith(body) && body.endsWith('ends here.'))).toBe(true);
  const cut = bodies.filter((body) => body.split('\n').length < 10).length;
  expect(cut).toBeGreaterThan(bodies.length / 5);
  expect(bodies.filter((body) => body === LONG).length).toBeGreaterThan(bodies.length / 5);
});

test('what stood apart stands apart, and nothing else is on the page', () => {
  for (const page of EXCERPTS) {
    const kept = [...page.articles.flatMap(({ segments }) => segments), ...page.furniture];
    const rest = kept.reduce(
      (text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      page.text,
    );
    expect(rest.trim()).toBe('');
    expect(page.text).toMatch(/^Headline number \d+\n\nLine 0/);
  }
});

test('the same pages give the same excerpts; pages of one article, or of columns side by side, none', () => {
  expect(excerptsOf([pageOf(8)], 2)).toEqual(excerptsOf([pageOf(8)], 2));
  expect(excerptsOf([pageOf(1)], 2)).toEqual([]);
  const rows = pageOf(4).text.replaceAll(' of the story', '      of the story');
  expect(excerptsOf([{ ...pageOf(4), text: rows }], 2)).toEqual([]);
});
