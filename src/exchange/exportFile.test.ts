import { describe, expect, test } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { PageReview, Review } from '../domain/page.ts';
import type { Proof } from '../domain/proof.ts';
import { proofOf } from '../testing/picture.ts';
import { type ExportForm, exportFile } from './exportFile.ts';

const EXPORTED_AT = Date.UTC(2026, 10, 3, 9, 30);

/** Two articles, a folio (2 characters), one character without a home; reviewed as said. */
function page(name: string, review: PageReview, reviews: readonly [Review, Review]): Proof {
  const proof = proofOf('AAAABBBB.._', 'hhbbhhbbffb', '标题正文题目后文8版续');
  const articles = proof.articles.map((article, i): Article => ({ ...article, review: reviews[i] ?? 'untouched' }));
  return {
    ...proof,
    page: { ...proof.page, id: name, source: { ...proof.page.source, name } },
    articles,
    fields: { ...proof.fields, review },
  };
}

const half = page('Seite 3.txt', 'in-review', ['approved', 'in-review']);
const done = page('Seite 4.txt', 'approved', ['approved', 'untouched']);
const raw = page('Seite 5.txt', 'untouched', ['untouched', 'untouched']);

function written(form: ExportForm, proofs: readonly Proof[], onlyApproved = false) {
  const pages = proofs.map((proof) => ({ proof, confidence: () => null }));
  const file = exportFile({ form, pages, onlyApproved, exportedAt: EXPORTED_AT });
  if ('problems' in file) throw new Error(JSON.stringify(file.problems));
  return { ...file, text: file.chunks.join('') };
}

describe('a file', () => {
  test('of one record is one document, of several a line each', () => {
    const one = written('record', [half]);
    expect(one).toMatchObject({ name: 'Seite 3.page.json', mediaType: 'application/json' });
    expect(JSON.parse(one.text)).toMatchObject({ format: 'galley-page', id: 'Seite 3.txt' });
    const two = written('record', [half, done]);
    expect(two).toMatchObject({ name: 'galley-2026-11-03.pages.jsonl', mediaType: 'application/jsonl' });
    expect(
      two.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['Seite 3.txt', 'Seite 4.txt']);
  });

  test('of the clean archive holds fields and copy, and no offsets', () => {
    const { name, text } = written('archive', [half]);
    expect(name).toBe('Seite 3.archive.json');
    const archive = JSON.parse(text);
    expect(archive).toMatchObject({ format: 'galley-archive', version: 1, exportedAt: '2026-11-03T09:30:00.000Z' });
    expect(archive.pages[0].articles[1]).toEqual({
      id: 'a2',
      type: 'news',
      title: '题目',
      kicker: null,
      subtitle: null,
      section: null,
      authors: [],
      photographers: [],
      agency: null,
      dateline: { place: null, date: null },
      text: '后文',
      paragraphs: ['后文'],
      captions: [],
      confidence: null,
      review: 'in-review',
      notes: null,
    });
    expect(Object.keys(archive.pages[0])).toEqual([
      'id',
      'source',
      'publication',
      'date',
      'pageNumber',
      'language',
      'review',
      'articles',
      'notes',
    ]);
  });

  test('has the same bytes for the same work', () => {
    expect(written('record', [half, done]).text).toBe(written('record', [structuredClone(half), done]).text);
  });

  test('has a name that every file system takes', () => {
    const odd = page('a/b:"c"?.txt', 'untouched', ['untouched', 'untouched']);
    expect(written('record', [odd]).name).toBe('a_b__c__.page.json');
    const nameOf = (name: string) => written('record', [page(name, 'untouched', ['untouched', 'untouched'])]).name;
    expect(nameOf('1943.05.12')).toBe('1943.05.12.page.json');
    expect(nameOf('晨报.A02')).toBe('晨报.A02.page.json');
    expect(nameOf('pages.JSONL')).toBe('pages.page.json');
  });
});

describe('what is left out', () => {
  test('is counted: text without a home, furniture, pages nobody approved', () => {
    expect(written('archive', [half, done, raw]).summary).toEqual({
      pages: 3,
      articles: 6,
      pagesLeftOut: 0,
      articlesLeftOut: 0,
      unapproved: 2,
      undivided: 0,
      homeless: { characters: 3, pages: 3 },
      furniture: { characters: 6, pages: 3 },
    });
  });

  test('from an archive of approved work: unapproved articles, unless their page is approved', () => {
    const { text, summary } = written('archive', [half, done, raw], true);
    const ids = JSON.parse(text).pages.map(({ articles }: { articles: { id: string }[] }) =>
      articles.map(({ id }) => id),
    );
    expect(ids).toEqual([['a1'], ['a1', 'a2']]);
    expect(summary).toMatchObject({ pages: 2, articles: 3, pagesLeftOut: 1, articlesLeftOut: 3, unapproved: 1 });
  });

  test('from records of approved work: whole pages', () => {
    expect(written('record', [half, done, raw], true).summary).toMatchObject({
      pages: 1,
      articles: 2,
      pagesLeftOut: 2,
      unapproved: 0,
    });
  });
});

test('what does not keep to its schema is not handed over', () => {
  const pages = [{ proof: half, confidence: () => 1.5 }];
  expect(exportFile({ form: 'archive', pages, onlyApproved: false, exportedAt: EXPORTED_AT })).toMatchObject({
    problems: [
      { page: { name: 'Seite 3.txt' }, faults: [{ code: 'wrong-value', path: 'pages[0].articles[0].confidence' }, {}] },
    ],
  });
});
