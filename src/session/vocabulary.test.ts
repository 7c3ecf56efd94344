import { expect, test, vi } from 'vitest';
import { EMPTY_HISTORY } from '../domain/history.ts';
import { edited } from '../testing/edited.ts';
import { marked } from '../testing/marked.ts';
import type { PageNames, Shelf } from './ports.ts';
import { keepingNames, namesOf } from './vocabulary.ts';

const PAGE = marked('‹headline›夜船‹byline›（记者 苗青禾）‹body›船开了。‹credit›于得水 摄');

test('writers and photographers are named, as the spans or the editor have them', () => {
  expect(namesOf(PAGE)).toEqual({ sections: [], authors: ['苗青禾', '于得水'] });
  const typed = edited(
    PAGE,
    { kind: 'set-field', article: 'a1', field: 'section', value: '江声' },
    { kind: 'set-field', article: 'a1', field: 'authors', value: ['雷鸣远'] },
  );
  expect(namesOf(typed)).toEqual({ sections: ['江声'], authors: ['雷鸣远', '于得水'] });
});

test('names are kept once what they stand in has been written, and not before', async () => {
  vi.useFakeTimers();
  const kept: [string, PageNames][] = [];
  let answer: number | { failed: 'quota'; detail: string } = 1;
  const shelf = {
    write: async () => answer,
    keepNames: async (id: string, names: PageNames) => void kept.push([id, names]),
  } as unknown as Shelf;
  const keeping = keepingNames(shelf, 100);
  const step = { version: 0, from: 0, history: EMPTY_HISTORY, proof: PAGE, doubts: 0 };
  await keeping.write('p', step);
  await keeping.write('p', step);
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(kept).toEqual([['p', namesOf(PAGE)]]);
  answer = { failed: 'quota', detail: '' };
  expect(await keeping.write('p', step)).toBe(answer);
  vi.advanceTimersByTime(100);
  expect(kept).toHaveLength(1);
  vi.useRealTimers();
});
