import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { newArticle } from '../domain/article.ts';
import type { Edit } from '../domain/edits/edit.ts';
import { EMPTY_HISTORY, perform, undo } from '../domain/history.ts';
import type { Proof } from '../domain/proof.ts';
import { isRefusal } from '../domain/refusal.ts';
import { proofOf } from '../testing/picture.ts';
import { openShelf } from './shelf.ts';

const PICTURE = proofOf('..AAAABBBBCCA.__', 'llhhbbhhbbbbboff');

/** One edit of each kind that `PICTURE` allows. */
const ONE_OF_EACH: { readonly [K in Edit['kind']]: Extract<Edit, { kind: K }> } = {
  assign: { kind: 'assign', start: 14, end: 16, owner: 'a1', role: 'body' },
  split: { kind: 'split', at: 8, article: 'a4' },
  merge: { kind: 'merge', from: 'a3', into: 'a1' },
  'move-boundary': { kind: 'move-boundary', at: 10, to: 9 },
  attach: { kind: 'attach', at: 14, article: 'a2' },
  detach: { kind: 'detach', at: 12, article: 'a4' },
  discard: { kind: 'discard', start: 14, end: 16, role: 'folio' },
  'set-role': { kind: 'set-role', start: 4, end: 6, role: 'caption' },
  'set-field': { kind: 'set-field', article: 'a1', field: 'dateline', value: { place: '北京', date: null } },
  'reset-field': { kind: 'reset-field', article: 'a2', field: 'authors' },
  'set-type': { kind: 'set-type', article: 'a1', type: 'photo' },
  'set-label': { kind: 'set-label', article: 'a1', label: 0 },
  'set-page-field': { kind: 'set-page-field', field: 'publication', value: '晨报' },
  'correct-text': { kind: 'correct-text', start: 4, end: 6, text: '𠮷' },
  'set-paragraph': { kind: 'set-paragraph', at: 5, break: 'break' },
  reorder: { kind: 'reorder', article: 'a1', order: [4, 2] },
  'set-review': { kind: 'set-review', target: 'page', review: 'approved' },
  'set-note': { kind: 'set-note', target: 'a1', text: 'see page 3' },
  'replace-division': {
    kind: 'replace-division',
    starts: [{ start: 0, owner: 'a1', role: 'body' }],
    articles: [newArticle('a1')],
  },
  batch: {
    kind: 'batch',
    edits: [
      { kind: 'set-note', target: 'page', text: 'twice' },
      { kind: 'merge', from: 'a3', into: 'a1' },
    ],
  },
};

/** The picture with an author typed over, so that there is a field to reset. */
const AUTHORED: Proof = {
  ...PICTURE,
  articles: PICTURE.articles.map((here) => (here.id === 'a2' ? { ...here, overrides: { authors: ['张三'] } } : here)),
};

test.each(Object.values(ONE_OF_EACH))('$kind is there after a reload, and so is its undoing', async (edit) => {
  const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange });
  const { page } = AUTHORED;
  await shelf.add([{ page, reading: null, proof: AUTHORED }]);
  const edited = perform({ proof: AUTHORED, history: EMPTY_HISTORY }, edit, 1);
  if (isRefusal(edited)) throw new Error(edited.refused);
  expect(await shelf.write(page.id, { version: 0, from: 0, ...edited, doubts: 0 })).toBe(1);
  expect(await shelf.load(page.id)).toMatchObject({ ...edited, version: 1 });
  expect(await shelf.write(page.id, { version: 1, from: 1, ...undo(edited), doubts: 0 })).toBe(2);
  expect(await shelf.load(page.id)).toMatchObject({ proof: AUTHORED, history: { done: 0, entries: [{ edit }] } });
  await shelf.close();
});
