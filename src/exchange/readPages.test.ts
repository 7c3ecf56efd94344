import { expect, test } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { archiveOf } from './archive.ts';
import { isImportProblem } from './importProblem.ts';
import { pageId, pageOf } from './pageOf.ts';
import { readPages } from './readPages.ts';
import { recordOf } from './recordOf.ts';

async function record() {
  const proof = proofOf('AABB', 'hbhb', '标题正文');
  const page = await pageOf('3.txt', '标题正文', 'big5');
  if (isImportProblem(page)) throw new Error(page.problem);
  return recordOf({ ...proof, page });
}

test('a text file is a page', async () => {
  expect(await readPages('3.txt', '标题\r\n正文', 'big5')).toMatchObject({
    pages: [{ page: { text: '标题\n正文', source: { name: '3.txt', encoding: 'big5' } }, proof: null }],
    refused: [],
  });
  expect(await readPages('3.txt', '\n \n', 'utf-8')).toEqual({
    pages: [],
    refused: [{ line: null, problem: { problem: 'empty' } }],
  });
});

test('a record is a page with its work, alone or in an array', async () => {
  const one = await record();
  const alone = await readPages('3.page.json', JSON.stringify(one, null, 2), 'utf-8');
  expect(alone.pages[0]?.proof?.articles.map(({ id }) => id)).toEqual(['a1', 'a2']);
  expect(alone.pages[0]?.page).toEqual({ id: one.id, text: one.text, source: one.source });
  const both = await readPages('two.json', JSON.stringify([one, { ...one, version: 2 }]), 'utf-8');
  expect(both.pages).toHaveLength(1);
  expect(both.refused).toMatchObject([
    { line: 2, problem: { problem: 'bad-record', faults: [{ code: 'unknown-version' }] } },
  ]);
});

test('of JSON Lines, what cannot be read does not keep the rest out', async () => {
  const lines = [
    '{"id":"p1","text":"One"}',
    '',
    '{"id":"p2","text":',
    '{"id":7,"name":"Page 7.txt","text":"Seven","extra":true}\r',
    '{"id":"p3"}',
    '{"id":"p4","text":" "}',
    JSON.stringify(archiveOf([await record()], 0)),
    '{"text":"Nameless"}',
  ];
  const { pages, refused } = await readPages('many.JSONL', lines.join('\n'), 'utf-8');
  expect(pages.map(({ page }) => [page.id, page.source.name, page.text])).toEqual([
    ['p1', 'p1', 'One'],
    ['7', 'Page 7.txt', 'Seven'],
    [await pageId('many.JSONL', 'Nameless'), 'many.JSONL', 'Nameless'],
  ]);
  expect(refused.map(({ line, problem }) => [line, problem.problem])).toEqual([
    [3, 'not-json'],
    [5, 'not-a-page'],
    [6, 'empty'],
    [7, 'clean-archive'],
  ]);
});
