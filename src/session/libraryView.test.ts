import { describe, expect, test } from 'vitest';
import { createLibraryView, inPaperOrder, type LibraryView, visiblePages } from './libraryView.ts';
import type { PageSummary } from './ports.ts';

const page = (name: string, fields: Partial<PageSummary> = {}): PageSummary =>
  ({ id: name, name, publication: null, date: null, pageNumber: null, review: 'untouched', ...fields }) as PageSummary;
const PAGES = [
  page('p10', {
    publication: '澜川日报',
    date: '2019-03-07',
    pageNumber: '10',
    changedAt: 3,
    articles: 4,
    approved: 1,
  }),
  page('p2', { publication: '澜川日报', date: '2019-03-07', pageNumber: '2', changedAt: 1, articles: 4, approved: 4 }),
  page('p1', { date: '2018-01-01', review: 'approved', changedAt: 2, articles: 0, approved: 0 }),
];
const shown = (view: Partial<LibraryView>): string =>
  visiblePages(PAGES, { ...createLibraryView().getState(), ...view })
    .map(({ name }) => name)
    .join(' ');

describe('order', () => {
  test.each([
    [{}, 'p10 p1 p2'],
    [{ order: 'name', descending: false }, 'p1 p2 p10'],
    [{ order: 'name', descending: true }, 'p10 p2 p1'],
    [{ order: 'pageNumber', descending: false }, 'p2 p10 p1'],
    [{ order: 'pageNumber', descending: true }, 'p10 p2 p1'],
    [{ order: 'date', descending: false }, 'p1 p2 p10'],
    [{ order: 'settled', descending: true }, 'p2 p10 p1'],
  ] as const)('%j → %s', (view, names) => {
    expect(shown(view)).toBe(names);
  });
});

test('the paper has its pages by publication, day and number, those without last', () => {
  expect(inPaperOrder(PAGES).map(({ name }) => name)).toEqual(['p2', 'p10', 'p1']);
});

describe('filter', () => {
  test.each([
    [{ text: '澜川 2019-03' }, 'p10 p2'],
    [{ text: '澜川 p2' }, 'p2'],
    [{ text: ' P1 ' }, 'p10 p1'],
    [{ review: 'approved' }, 'p1'],
    [{ review: 'approved', text: 'p2' }, ''],
  ] as const)('%j → %s', (view, names) => {
    expect(shown(view)).toBe(names);
  });
});
