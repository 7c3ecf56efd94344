import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { proofOf } from '../testing/picture.ts';
import { openShelf } from './shelf.ts';

async function shelfWith(...ids: string[]) {
  const shelf = openShelf({ indexedDB: new IDBFactory(), IDBKeyRange });
  const proof = proofOf('AB');
  await shelf.add(ids.map((id) => ({ page: { ...proof.page, id }, reading: null, proof })));
  return shelf;
}

test('the archive’s names come with those of most pages first, each once', async () => {
  const shelf = await shelfWith('1', '2', '3');
  await shelf.keepNames('1', { sections: ['Sport'], authors: ['苗青禾', 'Ada Finch'] });
  await shelf.keepNames('2', { sections: [], authors: ['Ada Finch'] });
  expect(await shelf.vocabulary()).toEqual({ sections: ['Sport'], authors: ['Ada Finch', '苗青禾'] });
});

test('a page’s names change with it, and go with it', async () => {
  const shelf = await shelfWith('1');
  await shelf.keepNames('1', { sections: ['Sport'], authors: [] });
  await shelf.keepNames('1', { sections: ['News'], authors: [] });
  expect(await shelf.vocabulary()).toEqual({ sections: ['News'], authors: [] });
  await shelf.remove(['1']);
  expect(await shelf.vocabulary()).toEqual({ sections: [], authors: [] });
  expect(await shelf.keepNames('1', { sections: ['News'], authors: [] })).toMatchObject({ failed: 'gone' });
});
